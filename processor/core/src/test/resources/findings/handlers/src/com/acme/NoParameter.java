package com.acme;

import com.acme.Failure.Fatal;
import com.acme.Failure.Odd;
import com.acme.Failure.Slow;
import dev.casebook.ErrorHandler;
import dev.casebook.Handles;

@ErrorHandler(Failure.class)
final class NoParameter {
    @Handles
    void nothing() {}   // ERROR CB505@10

    @Handles({Slow.class, Fatal.class, Odd.class})
    void all(Failure failure) {}
}
