package com.acme;

import dev.casebook.ErrorHandler;
import dev.casebook.Handles;

@ErrorHandler(Failure.class)
final class Failures {   // ERROR CB521@7
    @Handles
    void late(Failure.Late late) {}
}
