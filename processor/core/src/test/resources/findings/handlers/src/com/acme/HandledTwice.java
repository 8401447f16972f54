package com.acme;

import com.acme.Failure.Fatal;
import com.acme.Failure.Odd;
import com.acme.Failure.Slow;
import dev.casebook.ErrorHandler;
import dev.casebook.Handles;

@ErrorHandler(Failure.class)
final class HandledTwice {
    @Handles
    void slow(Slow failure) {}

    @Handles
    void slowAgain(Slow failure) {}   // ERROR CB508@10

    @Handles({Fatal.class, Odd.class})
    void rest(Failure failure) {}
}
