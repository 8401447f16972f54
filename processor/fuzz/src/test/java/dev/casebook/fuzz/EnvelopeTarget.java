package dev.casebook.fuzz;

/** The reader of JSON, with bodies that are built by the grammar of the envelopes. */
public final class EnvelopeTarget {
    /** What the fuzzer calls. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        byte[] body = GrammarBody.of(bytes);
        JsonTarget.fuzzerTestOneInput(body);
        AnyFormCheck.check(body);
    }

    private EnvelopeTarget() {}
}
