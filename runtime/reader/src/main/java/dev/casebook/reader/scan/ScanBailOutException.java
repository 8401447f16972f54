package dev.casebook.reader.scan;

import java.io.IOException;

/** Ends a scan at the first thing that it leaves to the parser; never leaves the module. */
public final class ScanBailOutException extends IOException {
    private static final long serialVersionUID = 1L;

    ScanBailOutException() {}

    @Override
    public Throwable fillInStackTrace() {
        return this;
    }
}
