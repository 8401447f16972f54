package com.acme;

import com.acme.Failure.Slow;
import dev.casebook.ErrorHandler;
import dev.casebook.Handles;

@ErrorHandler(Failure.class)   // ERROR CB501@22
final class Unhandled {
    @Handles
    String slow(Slow failure, int attempt) {
        return "again";
    }
}
