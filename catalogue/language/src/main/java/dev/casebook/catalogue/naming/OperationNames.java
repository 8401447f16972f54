package dev.casebook.catalogue.naming;

/**
 * The Java names of an operation.
 *
 * @param stem what they begin with, such as {@code SendMessage}
 */
public record OperationNames(String stem) {
    /** The sealed interface of its errors, such as {@code SendMessageError}. */
    public String error() {
        return stem + "Error";
    }

    /** What handles them, such as {@code SendMessageErrorHandler}. */
    public String handler() {
        return error() + "Handler";
    }
}
