package com.acme;

import com.acme.Failure.Fatal;
import com.acme.Failure.Late;
import com.acme.Failure.Lost;
import com.acme.Failure.Odd;
import com.acme.Failure.Slow;
import dev.casebook.ErrorHandler;
import dev.casebook.Handles;

@ErrorHandler(Failure.class)
final class NeverCalled {
    @Handles
    void slow(Slow failure) {}   // WARNING CB510@10

    @Handles({Late.class, Lost.class})
    void both(Slow failure) {}

    @Handles({Fatal.class, Odd.class})
    void rest(Failure failure) {}
}
