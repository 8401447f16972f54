package dev.casebook.tools.compare;

import static java.util.Objects.requireNonNull;

import dev.casebook.catalogue.source.Span;
import java.util.Optional;

/**
 * One change.
 *
 * @param rule what kind of change it is
 * @param entry the name of what changed: an error, a category, an operation, or the catalogue
 * @param detail what it was and what it is, on one line; it may be empty
 * @param place where it is now, or where it was
 */
public record CatalogueChange(ChangeRule rule, String entry, String detail, Optional<Span> place) {
    public CatalogueChange {
        requireNonNull(rule, "rule");
        requireNonNull(entry, "entry");
        requireNonNull(detail, "detail");
        requireNonNull(place, "place");
    }
}
