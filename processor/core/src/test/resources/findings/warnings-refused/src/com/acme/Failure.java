package com.acme;

sealed interface Failure {
    record Late() implements Failure {}

    record Lost() implements Failure {}
}
