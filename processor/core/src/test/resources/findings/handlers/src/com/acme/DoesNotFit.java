package com.acme;

import com.acme.Failure.Fatal;
import com.acme.Failure.Late;
import com.acme.Failure.Lost;
import com.acme.Failure.Odd;
import com.acme.Failure.Slow;
import dev.casebook.ErrorHandler;
import dev.casebook.Handles;

@ErrorHandler(Failure.class)
final class DoesNotFit {
    @Handles({Fatal.class, Late.class, Lost.class})   // ERROR CB507@20
    void some(Slow failure) {}

    @Handles
    void odd(Odd failure) {}
}
