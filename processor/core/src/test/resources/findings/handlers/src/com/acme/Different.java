package com.acme;

import com.acme.Failure.Fatal;
import com.acme.Failure.Odd;
import com.acme.Failure.Slow;
import dev.casebook.ErrorHandler;
import dev.casebook.Handles;

@ErrorHandler(Failure.class)
final class Different {
    @Handles
    String slow(Slow failure, int attempt) {
        return "";
    }

    @Handles
    String fatal(Fatal failure) {   // ERROR CB512@12
        return "";
    }

    @Handles
    int odd(Odd failure, int attempt) {   // ERROR CB513@9
        return 0;
    }
}
