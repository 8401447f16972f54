package dev.casebook.catalogue.model;

import dev.casebook.Advice;
import dev.casebook.catalogue.source.Located;
import java.util.List;
import java.util.Optional;

/**
 * A group of errors that a caller treats alike.
 *
 * @param name its name, such as {@code throttling}
 * @param title a short title for people
 * @param meaning what its errors have in common
 * @param parent the category that this one belongs to
 * @param covers codes that belong to it although no error lists them
 * @param advice what to do about its errors that have no advice of their own
 * @param serverDecides whether the server can turn the advice of its errors into a retry
 */
public record Category(
        Located<Name.InKebabCase> name,
        Located<String> title,
        Optional<Located<String>> meaning,
        Optional<Located<Name.InKebabCase>> parent,
        List<Located<CoveredCodes>> covers,
        Optional<Advice> advice,
        Optional<Located<Boolean>> serverDecides) {
    public Category {
        covers = List.copyOf(covers);
    }
}
