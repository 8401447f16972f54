package dev.casebook.envelope;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * A field that a report keeps under a name.
 *
 * @param name the name in the report
 * @param at where it may stand, the preferred place first; the first that holds something counts
 */
public record NamedField(String name, List<Pointer> at) {
    public NamedField {
        requireNonNull(name, "name");
        at = List.copyOf(at);
    }
}
