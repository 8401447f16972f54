package dev.casebook.catalogue.model;

import static java.util.Objects.requireNonNull;

import dev.casebook.catalogue.source.Located;
import dev.casebook.envelope.NamedField;
import java.util.List;

/**
 * A further field of an error.
 *
 * @param field the field
 * @param from where its sources are written
 */
public record ShapeField(NamedField field, List<Located<dev.casebook.envelope.Source>> from) {
    public ShapeField {
        requireNonNull(field, "field");
        from = List.copyOf(from);
    }
}
