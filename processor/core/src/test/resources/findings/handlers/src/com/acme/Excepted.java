package com.acme;

import com.acme.Failure.Fatal;
import com.acme.Failure.Odd;
import com.acme.Failure.Slow;
import dev.casebook.ErrorHandler;
import dev.casebook.Except;
import dev.casebook.Handles;

@ErrorHandler(value = Failure.class, except = {@Except(type = Odd.class, reason = "is handled"), @Except(type = Fatal.class, reason = "ends us"), @Except(type = Fatal.class, reason = "twice"), @Except(type = Slow.class, reason = " ")})   // ERROR CB516@66 CB517@167 CB518@213
final class Excepted {
    @Handles
    void odd(Odd failure) {}
}
