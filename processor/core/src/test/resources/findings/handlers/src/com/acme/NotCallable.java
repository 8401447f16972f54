package com.acme;

import com.acme.Failure.Fatal;
import com.acme.Failure.Odd;
import com.acme.Failure.Slow;
import dev.casebook.ErrorHandler;
import dev.casebook.Handles;

@ErrorHandler(Failure.class)
final class NotCallable {
    @Handles
    private void slow(Slow failure) {}   // ERROR CB511@18

    @Handles
    <T> void fatal(Fatal failure) {}   // ERROR CB514@14

    @Handles
    void odd(Odd failure) {}
}
