package dev.casebook.catalogue.bind.mapping;

import static java.util.Objects.requireNonNull;

/**
 * The mapping that can be the value of a key.
 *
 * @param kind whether it is one, or an entry for each name
 * @param keys its keys
 */
public record NestedKeys(Kind kind, Keys keys) {
    /** How many mappings the value of a key has. */
    public enum Kind {
        /** The value itself. */
        ONE,
        /** One for each name that the catalogue chooses. */
        EACH
    }

    public NestedKeys {
        requireNonNull(kind, "kind");
        requireNonNull(keys, "keys");
    }

    public static NestedKeys one(Keys keys) {
        return new NestedKeys(Kind.ONE, keys);
    }

    public static NestedKeys each(Keys keys) {
        return new NestedKeys(Kind.EACH, keys);
    }
}
