package com.acme;

import dev.casebook.ErrorHandler;
import dev.casebook.Handles;

@ErrorHandler(Failure.class)
final class Failures {   // ERROR CB520@7
    @Handles
    void late(Failure.Late failure) {}

    @Handles
    void lost(Failure.Lost failure) {}

    @Handles
    void never(Failure failure) {}
}
