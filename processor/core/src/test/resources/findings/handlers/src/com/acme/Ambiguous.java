package com.acme;

import com.acme.Failure.Fatal;
import com.acme.Failure.Odd;
import com.acme.Failure.Retried;
import com.acme.Failure.Slow;
import dev.casebook.ErrorHandler;
import dev.casebook.Handles;

@ErrorHandler(Failure.class)
final class Ambiguous {
    @Handles
    void slow(Slow failure) {}

    @Handles
    void retried(Retried failure) {}   // ERROR CB509@10

    @Handles({Fatal.class, Odd.class})
    void rest(Failure failure) {}
}
