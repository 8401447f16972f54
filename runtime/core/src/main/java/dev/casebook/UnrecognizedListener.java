package dev.casebook;

/** Is called for each code that arrives and that its catalogue does not list. See {@link UnrecognizedListeners}. */
@FunctionalInterface
public interface UnrecognizedListener {
    /**
     * A code arrived that the catalogue does not list.
     *
     * @param error the exception for it; {@link CodedException#report()} has the code
     */
    void onUnrecognized(CodedException error);
}
