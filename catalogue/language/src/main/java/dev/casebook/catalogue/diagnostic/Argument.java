package dev.casebook.catalogue.diagnostic;

/**
 * A value of a parameter.
 *
 * @param name the parameter
 * @param value the value, as it is shown
 */
public record Argument(String name, String value) {
    @Override
    public String toString() {
        return value;
    }
}
