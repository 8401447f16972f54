package com.acme;

/** Errors. */
public enum ErrorCode {
    /** Nobody answers. */
    NO_ANSWER(-1, "No answer", Status.GATEWAY),
    ACCOUNT_MISSING(12, "There is " + "no account", 404),
    NEW_ONE(14, "New", 400),
    IllegalState(13, "Wrong order", 409) {
        @Override
        boolean isOurs() {
            return true;
        }
    };

    static final int LIMIT = 5;

    ErrorCode(int code, String text, int status) {}

    boolean isOurs() {
        return false;
    }
}
