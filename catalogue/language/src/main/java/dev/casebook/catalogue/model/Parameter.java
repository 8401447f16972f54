package dev.casebook.catalogue.model;

import dev.casebook.catalogue.source.Located;

/**
 * A value that an error is thrown with.
 *
 * @param name its name, such as {@code order-id}
 * @param type its Java type: a word such as {@code int} or {@code String}, or the whole name of a class
 * @param presence whether it may be left out
 * @param exposure whether it may be shown
 */
public record Parameter(Located<Name.InKebabCase> name, Located<String> type, Presence presence, Exposure exposure) {
    /** Whether a value may be left out. */
    public enum Presence {
        /** It is always there. */
        REQUIRED,
        /** It may be left out. */
        OPTIONAL
    }

    /** Whether a value may be shown. */
    public enum Exposure {
        /** In messages, logs and replies. */
        OPEN,
        /** Nowhere. */
        SECRET
    }

    /** Whether it must be there. */
    public boolean isRequired() {
        return presence == Presence.REQUIRED;
    }

    /** Whether nothing may show it. */
    public boolean isSecret() {
        return exposure == Exposure.SECRET;
    }
}
