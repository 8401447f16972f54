package dev.casebook.catalogue.rules;

import static java.util.Objects.requireNonNull;

import dev.casebook.catalogue.model.BrokenEntry.Kind;

/**
 * A part of an entry that a rule reports as an error: without it the rule is satisfied.
 *
 * @param kind the section of the entry
 * @param entry the name of the entry, such as {@code RATE_LIMIT_HIT}
 * @param part the component of the entry's record that the finding is in, such as {@code captures}; {@code name} where
 *     the finding is about the entry as a whole
 */
public record CondemnedPart(Kind kind, String entry, String part) {
    /** The part of a finding that is about the entry as a whole. */
    public static final String WHOLE = "name";

    public CondemnedPart {
        requireNonNull(kind, "kind");
        requireNonNull(entry, "entry");
        requireNonNull(part, "part");
    }

    /** Whether the whole entry has to go. */
    public boolean isWhole() {
        return part.equals(WHOLE);
    }
}
