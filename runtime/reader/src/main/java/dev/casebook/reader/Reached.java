package dev.casebook.reader;

import dev.casebook.UnreadableBody.Reason;
import java.io.IOException;

/** Ends a reading at a limit; never leaves the package. */
final class Reached extends IOException {
    private static final long serialVersionUID = 1L;

    final Reason reason;

    Reached(Reason reason) {
        this.reason = reason;
    }

    @Override
    public Throwable fillInStackTrace() {
        return this;
    }
}
