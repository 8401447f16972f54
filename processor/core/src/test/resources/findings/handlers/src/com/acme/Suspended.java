package com.acme;

import com.acme.Failure.Fatal;
import com.acme.Failure.Odd;
import com.acme.Failure.Slow;
import dev.casebook.ErrorHandler;
import dev.casebook.Handles;
import kotlin.coroutines.Continuation;

@ErrorHandler(Failure.class)
final class Suspended {
    @Handles
    Object slow(Slow failure, Continuation<? super String> continuation) {   // ERROR CB523@12
        return "";
    }

    @Handles({Fatal.class, Odd.class})
    String rest(Failure failure) {
        return "";
    }
}
