package dev.casebook.catalogue.model;

import static java.util.Objects.requireNonNull;

import dev.casebook.catalogue.source.Located;
import java.util.Optional;

/**
 * An entry in which something could not be read, so that nothing is concluded from what it seems to lack. It may be
 * among the readable entries all the same, when everything that it must have was there.
 *
 * @param kind what it is
 * @param name its name as written; empty where a whole section could not be read
 * @param parent the category above it, where that was readable
 */
public record BrokenEntry(Kind kind, Optional<Located<String>> name, Optional<Name.InKebabCase> parent) {
    /** What an entry is. */
    public enum Kind {
        /** The catalogue itself, with its name unreadable. */
        CATALOGUE,
        /** A source. */
        SOURCE,
        /** A category; its parent is another category. */
        CATEGORY,
        /** An error; its parent is its category. */
        ERROR,
        /** An operation. */
        OPERATION,
        /** An envelope. */
        ENVELOPE,
        /** A shape. */
        SHAPE
    }

    public BrokenEntry {
        requireNonNull(kind, "kind");
        requireNonNull(name, "name");
        requireNonNull(parent, "parent");
    }

    /** An entry of a section. */
    public static BrokenEntry of(Kind kind, Located<String> name, Optional<Name.InKebabCase> parent) {
        return new BrokenEntry(kind, Optional.of(name), parent);
    }

    /** A whole section. */
    public static BrokenEntry section(Kind kind) {
        return new BrokenEntry(kind, Optional.empty(), Optional.empty());
    }
}
