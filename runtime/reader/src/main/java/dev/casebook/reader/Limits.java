package dev.casebook.reader;

import java.util.function.Consumer;

/**
 * How much of a body is read; each limit has its own {@link dev.casebook.UnreadableBody.Reason}. Immutable.
 *
 * <pre>{@code
 * Limits limits = Limits.DEFAULT.withMaxBytes(64 * 1024).withMaxErrors(100);
 * }</pre>
 */
public final class Limits {
    /** 100 levels, 8 MiB, 1,000 errors, texts of 32,768 characters, codes of 32 characters, 1,024 bytes kept. */
    public static final Limits DEFAULT = new Limits(new Values());

    private final Values values;

    /** The limits while they are set, with the default values. */
    private static final class Values {
        private int depth = 100;
        private int bytes = 8 * 1024 * 1024;
        private int errors = 1_000;
        private int textLength = 32_768;
        private int codeLength = 32;
        private int firstBytes = 1_024;

        Values copy() {
            Values copy = new Values();
            copy.depth = depth;
            copy.bytes = bytes;
            copy.errors = errors;
            copy.textLength = textLength;
            copy.codeLength = codeLength;
            copy.firstBytes = firstBytes;
            return copy;
        }
    }

    private Limits(Values values) {
        this.values = values;
    }

    /** The maximum nesting depth of objects and arrays; counted separately inside a text that holds JSON. */
    public int maxDepth() {
        return values.depth;
    }

    /** The maximum size of a body, in bytes. */
    public int maxBytes() {
        return values.bytes;
    }

    /** The maximum number of errors that are read from one body. */
    public int maxErrors() {
        return values.errors;
    }

    /** The maximum length of a text that is kept and of the name of any field, in characters. */
    public int maxTextLength() {
        return values.textLength;
    }

    /** The maximum length of a code that is written as a number, in characters. */
    public int maxCodeLength() {
        return values.codeLength;
    }

    /** The maximum number of bytes that are kept of an unreadable body. */
    public int maxFirstBytes() {
        return values.firstBytes;
    }

    /** The same limits with another nesting depth, at least 1. */
    public Limits withMaxDepth(int maxDepth) {
        requireAtLeast(1, maxDepth, "maxDepth");
        return with(values -> values.depth = maxDepth);
    }

    /** The same limits with another size of a body in bytes, at least 1. */
    public Limits withMaxBytes(int maxBytes) {
        requireAtLeast(1, maxBytes, "maxBytes");
        return with(values -> values.bytes = maxBytes);
    }

    /** The same limits with another number of errors, at least 1. */
    public Limits withMaxErrors(int maxErrors) {
        requireAtLeast(1, maxErrors, "maxErrors");
        return with(values -> values.errors = maxErrors);
    }

    /** The same limits with another length of a text in characters, at least 1. */
    public Limits withMaxTextLength(int maxTextLength) {
        requireAtLeast(1, maxTextLength, "maxTextLength");
        return with(values -> values.textLength = maxTextLength);
    }

    /** The same limits with another length of a code in characters, at least 1. */
    public Limits withMaxCodeLength(int maxCodeLength) {
        requireAtLeast(1, maxCodeLength, "maxCodeLength");
        return with(values -> values.codeLength = maxCodeLength);
    }

    /** The same limits with another number of bytes kept; 0 keeps none. */
    public Limits withMaxFirstBytes(int maxFirstBytes) {
        requireAtLeast(0, maxFirstBytes, "maxFirstBytes");
        return with(values -> values.firstBytes = maxFirstBytes);
    }

    private Limits with(Consumer<Values> change) {
        Values changed = values.copy();
        change.accept(changed);
        return new Limits(changed);
    }

    private static void requireAtLeast(int min, int limit, String name) {
        if (limit < min) {
            throw new IllegalArgumentException(name + " must be at least " + min + ": " + limit);
        }
    }
}
