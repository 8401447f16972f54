package com.acme;

import com.acme.Failure.Fatal;
import com.acme.Failure.Odd;
import com.acme.Failure.Slow;
import dev.casebook.ErrorHandler;
import dev.casebook.Handles;

@ErrorHandler(Failure.class)
final class ErrorNotFirst {
    @Handles
    void slow(int attempt, Slow failure) {}   // ERROR CB505@10

    @Handles({Fatal.class, Odd.class})
    void rest(Failure failure, int attempt) {}
}
