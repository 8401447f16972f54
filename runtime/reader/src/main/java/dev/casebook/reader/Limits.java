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
    /** 100 levels, 8 MiB, 1,000 errors, texts of 32,768 characters, names of 4,096, codes of 32, 1,024 bytes kept. */
    public static final Limits DEFAULT = new Limits(new Settings());

    private final Settings settings;

    /** The limits while they are set, with the default settings. */
    private static final class Settings {
        private int depth = 100;
        private int bytes = 8 * 1024 * 1024;
        private int errors = 1_000;
        private int textLength = 32_768;
        private int nameLength = 4_096;
        private int codeLength = 32;
        private int firstBytes = 1_024;

        Settings copy() {
            Settings copy = new Settings();
            copy.depth = depth;
            copy.bytes = bytes;
            copy.errors = errors;
            copy.textLength = textLength;
            copy.nameLength = nameLength;
            copy.codeLength = codeLength;
            copy.firstBytes = firstBytes;
            return copy;
        }
    }

    private Limits(Settings settings) {
        this.settings = settings;
    }

    /** The maximum nesting depth of objects and arrays; counted separately inside a text that holds JSON. */
    public int maxDepth() {
        return settings.depth;
    }

    /** The maximum size of a body, in bytes. */
    public int maxBytes() {
        return settings.bytes;
    }

    /** The maximum number of errors that are read from one body. */
    public int maxErrors() {
        return settings.errors;
    }

    /** The maximum length of a text that is kept, in characters. */
    public int maxTextLength() {
        return settings.textLength;
    }

    /** The maximum length of the name of any field, in characters. */
    public int maxNameLength() {
        return settings.nameLength;
    }

    /** The maximum length of a code that is written as a number, in characters. */
    public int maxCodeLength() {
        return settings.codeLength;
    }

    /** The maximum number of bytes that are kept of an unreadable body. */
    public int maxFirstBytes() {
        return settings.firstBytes;
    }

    /** The same limits with another nesting depth, at least 1. */
    public Limits withMaxDepth(int maxDepth) {
        requireAtLeast(1, maxDepth, "maxDepth");
        return with(settings -> settings.depth = maxDepth);
    }

    /** The same limits with another size of a body in bytes, at least 1. */
    public Limits withMaxBytes(int maxBytes) {
        requireAtLeast(1, maxBytes, "maxBytes");
        return with(settings -> settings.bytes = maxBytes);
    }

    /** The same limits with another number of errors, at least 1. */
    public Limits withMaxErrors(int maxErrors) {
        requireAtLeast(1, maxErrors, "maxErrors");
        return with(settings -> settings.errors = maxErrors);
    }

    /** The same limits with another length of a text in characters, at least 1. */
    public Limits withMaxTextLength(int maxTextLength) {
        requireAtLeast(1, maxTextLength, "maxTextLength");
        return with(settings -> settings.textLength = maxTextLength);
    }

    /** The same limits with another length of a name in characters, at least 1. */
    public Limits withMaxNameLength(int maxNameLength) {
        requireAtLeast(1, maxNameLength, "maxNameLength");
        return with(settings -> settings.nameLength = maxNameLength);
    }

    /** The same limits with another length of a code in characters, at least 1. */
    public Limits withMaxCodeLength(int maxCodeLength) {
        requireAtLeast(1, maxCodeLength, "maxCodeLength");
        return with(settings -> settings.codeLength = maxCodeLength);
    }

    /** The same limits with another number of bytes kept; 0 keeps none. */
    public Limits withMaxFirstBytes(int maxFirstBytes) {
        requireAtLeast(0, maxFirstBytes, "maxFirstBytes");
        return with(settings -> settings.firstBytes = maxFirstBytes);
    }

    private Limits with(Consumer<Settings> change) {
        Settings changed = settings.copy();
        change.accept(changed);
        return new Limits(changed);
    }

    private static void requireAtLeast(int min, int limit, String name) {
        if (limit < min) {
            throw new IllegalArgumentException(name + " must be at least " + min + ": " + limit);
        }
    }
}
