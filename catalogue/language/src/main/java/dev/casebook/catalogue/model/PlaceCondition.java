package dev.casebook.catalogue.model;

import static java.util.Objects.requireNonNull;

import dev.casebook.catalogue.source.Located;
import dev.casebook.envelope.Condition;
import java.util.List;

/**
 * What must hold for an error.
 *
 * @param condition what must hold
 * @param keys the pointers, headers and words that it is about, as they are written
 */
public record PlaceCondition(Condition condition, List<Located<String>> keys) {
    public PlaceCondition {
        requireNonNull(condition, "condition");
        keys = List.copyOf(keys);
    }
}
