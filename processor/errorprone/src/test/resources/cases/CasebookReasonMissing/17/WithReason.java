@SuppressWarnings("unused")
final class WithReason {
    @SuppressWarnings("CasebookMagicCode") // support asked for it
    void after() {}

    // support asked for it
    @SuppressWarnings("CasebookMagicCode")
    void above() {}

    @Deprecated
    // support asked for it
    @SuppressWarnings({"unused", "CasebookSwallowedError"})
    void several() {
        @SuppressWarnings("rawtypes")
        Class type = null;
    }
}
