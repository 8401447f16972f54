package dev.casebook;

/** Is told of each code that arrives and that its catalogue does not list. See {@link UnrecognizedListeners}. */
@FunctionalInterface
public interface UnrecognizedListener {
    /**
     * A code arrived that the catalogue does not list.
     *
     * @param error the exception that was made for it; {@link CodedException#report()} has the code
     */
    void onUnrecognized(CodedException error);
}
