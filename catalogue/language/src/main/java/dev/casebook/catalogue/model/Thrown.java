package dev.casebook.catalogue.model;

import dev.casebook.catalogue.source.Located;
import java.util.List;
import java.util.Optional;

/**
 * How one's own service throws an error.
 *
 * @param parameters the values that it is thrown with, in the catalogue's order
 * @param message what it says
 */
public record Thrown(List<Parameter> parameters, Optional<Located<MessageTemplate>> message) {
    public Thrown {
        parameters = List.copyOf(parameters);
    }

    /** Of an error about which the catalogue says nothing of this. */
    public static Thrown nothing() {
        return new Thrown(List.of(), Optional.empty());
    }

    /** Whether the catalogue says nothing of this. */
    public boolean isEmpty() {
        return parameters.isEmpty() && message.isEmpty();
    }
}
