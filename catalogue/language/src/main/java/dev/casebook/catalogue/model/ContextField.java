package dev.casebook.catalogue.model;

import static java.util.Objects.requireNonNull;

import dev.casebook.catalogue.source.Located;
import dev.casebook.envelope.Pointer;
import java.util.List;

/**
 * What a report keeps of what is around its error.
 *
 * @param name the name in the report, such as {@code message-id}
 * @param at where it may be, from the root of the body, the preferred place first
 */
public record ContextField(Name.InKebabCase name, List<Located<Pointer>> at) {
    public ContextField {
        requireNonNull(name, "name");
        at = List.copyOf(at);
    }
}
