package dev.casebook.catalogue.model;

import dev.casebook.catalogue.source.Located;
import java.util.List;
import java.util.Optional;

/**
 * A call of the API and the errors that it can raise.
 *
 * @param name its name, such as {@code send-message}
 * @param title a short title for people, on one line
 * @param meaning what it does
 * @param raises categories and errors, in the catalogue's order
 * @param include operations whose errors it raises too
 */
public record Operation(
        Located<Name.InKebabCase> name,
        Located<String> title,
        Optional<Located<String>> meaning,
        List<Located<Name>> raises,
        List<Located<Name.InKebabCase>> include) {
    public Operation {
        raises = List.copyOf(raises);
        include = List.copyOf(include);
    }
}
