package dev.casebook.reader;

import java.io.IOException;

/** Ends a scan at the first thing that it leaves to the parser; never leaves the package. */
final class Unusual extends IOException {
    private static final long serialVersionUID = 1L;

    @Override
    public Throwable fillInStackTrace() {
        return this;
    }
}
