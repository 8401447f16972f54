package dev.casebook.catalogue.bind;

import static java.util.Objects.requireNonNull;

/**
 * A key of the language.
 *
 * @param name as catalogues write it, such as {@code replaced-by}
 * @param need whether it may be left out
 * @param type what stands behind it
 * @param about one sentence for people
 */
public record Key(String name, Need need, ValueType type, String about) {
    /** Whether a key may be left out. */
    public enum Need {
        /** It must be there. */
        REQUIRED,
        /** It may be left out. */
        OPTIONAL
    }

    public Key {
        requireNonNull(name, "name");
        requireNonNull(need, "need");
        requireNonNull(type, "type");
        requireNonNull(about, "about");
    }

    static Key required(String name, ValueType type, String about) {
        return new Key(name, Need.REQUIRED, type, about);
    }

    static Key optional(String name, ValueType type, String about) {
        return new Key(name, Need.OPTIONAL, type, about);
    }

    /** Whether it must be there. */
    public boolean isRequired() {
        return need == Need.REQUIRED;
    }
}
