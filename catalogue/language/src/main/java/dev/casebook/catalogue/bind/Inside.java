package dev.casebook.catalogue.bind;

import static java.util.Objects.requireNonNull;

/**
 * The mapping that can stand behind a key.
 *
 * @param kind whether it is one, or an entry for each name
 * @param keys its keys
 */
public record Inside(Kind kind, Keys keys) {
    /** How many mappings stand behind a key. */
    public enum Kind {
        /** The value itself. */
        ONE,
        /** One for each name that the catalogue chooses. */
        EACH
    }

    public Inside {
        requireNonNull(kind, "kind");
        requireNonNull(keys, "keys");
    }

    static Inside one(Keys keys) {
        return new Inside(Kind.ONE, keys);
    }

    static Inside each(Keys keys) {
        return new Inside(Kind.EACH, keys);
    }
}
