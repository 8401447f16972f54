package dev.casebook.examples.first;

/** A step did something else than what it is there to show. */
final class UnexpectedResultException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnexpectedResultException(String message) {
        super(message);
    }
}
