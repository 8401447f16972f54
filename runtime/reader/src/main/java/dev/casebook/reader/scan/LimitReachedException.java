package dev.casebook.reader.scan;

import dev.casebook.UnreadableBody.Reason;
import java.io.IOException;

/** Ends the reading of a body at a limit; never leaves the module. */
public final class LimitReachedException extends IOException {
    private static final long serialVersionUID = 1L;

    private final Reason reason;

    /** The limit that was reached, as the reason of an unreadable body. */
    public LimitReachedException(Reason reason) {
        this.reason = reason;
    }

    /** The limit that was reached. */
    public Reason reason() {
        return reason;
    }

    @Override
    public Throwable fillInStackTrace() {
        return this;
    }
}
