package com.acme;

sealed interface Failure {
    record Late() implements Failure {}
}
