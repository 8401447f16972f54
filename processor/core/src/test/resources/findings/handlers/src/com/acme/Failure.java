package com.acme;

sealed interface Failure {
    interface Retried {}

    sealed interface Slow extends Failure {}

    record Late() implements Slow, Retried {}

    record Lost() implements Slow {}

    enum Fatal implements Failure {
        GONE
    }

    record Odd(int code) implements Failure {}
}
