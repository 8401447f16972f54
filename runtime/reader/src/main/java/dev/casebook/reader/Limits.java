package dev.casebook.reader;

/**
 * How much of a body is read before the reader gives up; each limit has its own {@link
 * dev.casebook.UnreadableBody.Reason}.
 *
 * @param depth how deep objects and arrays may be nested; counted anew inside a text that holds JSON
 * @param bytes how many bytes a body may have
 * @param errors how many errors are read from one body
 * @param textLength how many characters a text that is kept, or the name of any field, may have
 * @param digits how many characters a code may have that is written as a number
 * @param firstBytes how many bytes of what cannot be read are kept
 */
public record Limits(int depth, int bytes, int errors, int textLength, int digits, int firstBytes) {
    /** 100 levels, 8 MiB, 1,000 errors, 32,768 characters, 32 digits, 1,024 bytes kept. */
    public static final Limits DEFAULT = new Limits(100, 8 * 1024 * 1024, 1_000, 32_768, 32, 1_024);

    public Limits {
        requirePositive(depth, "depth");
        requirePositive(bytes, "bytes");
        requirePositive(errors, "errors");
        requirePositive(textLength, "textLength");
        requirePositive(digits, "digits");
        if (firstBytes < 0) {
            throw new IllegalArgumentException("firstBytes is 0 or more, and not " + firstBytes);
        }
    }

    /** The same limits with another depth. */
    public Limits withDepth(int depth) {
        return new Limits(depth, bytes, errors, textLength, digits, firstBytes);
    }

    /** The same limits with another number of bytes. */
    public Limits withBytes(int bytes) {
        return new Limits(depth, bytes, errors, textLength, digits, firstBytes);
    }

    /** The same limits with another number of errors. */
    public Limits withErrors(int errors) {
        return new Limits(depth, bytes, errors, textLength, digits, firstBytes);
    }

    /** The same limits with another length of a text. */
    public Limits withTextLength(int textLength) {
        return new Limits(depth, bytes, errors, textLength, digits, firstBytes);
    }

    /** The same limits with another number of digits. */
    public Limits withDigits(int digits) {
        return new Limits(depth, bytes, errors, textLength, digits, firstBytes);
    }

    /** The same limits with another number of bytes kept; 0 keeps none. */
    public Limits withFirstBytes(int firstBytes) {
        return new Limits(depth, bytes, errors, textLength, digits, firstBytes);
    }

    private static void requirePositive(int limit, String name) {
        if (limit < 1) {
            throw new IllegalArgumentException(name + " is 1 or more, and not " + limit);
        }
    }
}
