package dev.casebook.fuzz;

/** What must hold for every input. */
final class Promise {
    /** Fails where something that was promised does not hold. */
    static void keep(boolean kept, String what) {
        if (!kept) {
            throw new AssertionError(what);
        }
    }

    private Promise() {}
}
