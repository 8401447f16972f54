package com.acme;

import dev.casebook.Handles;

final class Forgotten {
    @Handles
    void late(Failure.Late failure) {}   // WARNING CB522@10

    abstract static class ToBeExtended {
        @Handles
        void lost(Failure.Lost failure) {}
    }
}
