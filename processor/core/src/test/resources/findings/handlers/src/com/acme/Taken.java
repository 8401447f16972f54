package com.acme;

import com.acme.Failure.Fatal;
import com.acme.Failure.Odd;
import com.acme.Failure.Slow;
import dev.casebook.ErrorHandler;
import dev.casebook.Handles;

@ErrorHandler(Failure.class)
final class Taken {   // ERROR CB519@7
    @Handles({Slow.class, Fatal.class, Odd.class})
    void all(Failure failure) {}
}
