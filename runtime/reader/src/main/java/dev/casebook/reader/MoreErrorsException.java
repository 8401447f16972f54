package dev.casebook.reader;

/**
 * Says how many errors of a reply are not among the suppressed exceptions; {@link ReadReply#errors()} has all of them. It
 * has no stack trace.
 */
public final class MoreErrorsException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int count;

    MoreErrorsException(int count) {
        super(count + (count == 1 ? " more error" : " more errors"), null, false, false);
        this.count = count;
    }

    /** A stream can say anything: the message is made of the number, which is at least one. */
    private Object readResolve() {
        return new MoreErrorsException(Math.max(1, count));
    }

    /** How many errors are left out. */
    public int count() {
        return count;
    }
}
