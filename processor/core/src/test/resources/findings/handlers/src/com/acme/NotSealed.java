package com.acme;

import com.acme.Failure.Odd;
import dev.casebook.ErrorHandler;
import dev.casebook.Handles;

@ErrorHandler(Odd.class)   // ERROR CB502@18
final class NotSealed {
    @Handles
    void odd(Odd failure) {}
}
