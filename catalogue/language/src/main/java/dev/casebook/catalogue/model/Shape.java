package dev.casebook.catalogue.model;

import static java.util.Objects.requireNonNull;

import dev.casebook.catalogue.source.Located;
import dev.casebook.envelope.Pointer;
import dev.casebook.envelope.RetryAfterField;
import java.util.List;

/**
 * How one error looks: which of its fields is which. Pointers count from the error.
 *
 * @param name its name, such as {@code graph-error}
 * @param parts the parts that every API has a name of its own for, the code among them
 * @param fields the further fields
 * @param waits the fields that say how long to wait
 * @param jsonTexts the texts that may hold JSON
 */
public record Shape(
        Located<Name.InKebabCase> name,
        List<ShapePart> parts,
        List<ShapeField> fields,
        List<RetryAfterField> waits,
        List<Pointer> jsonTexts) {
    public Shape {
        requireNonNull(name, "name");
        parts = List.copyOf(parts);
        fields = List.copyOf(fields);
        waits = List.copyOf(waits);
        jsonTexts = List.copyOf(jsonTexts);
    }
}
