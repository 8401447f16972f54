package dev.casebook.catalogue.model;

import dev.casebook.Advice;
import dev.casebook.Outcome;
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
 * @param handling what holds for its errors that say nothing else
 */
public record Category(
        Located<Name.InKebabCase> name,
        Located<String> title,
        Optional<Located<String>> meaning,
        Optional<Located<Name.InKebabCase>> parent,
        List<Located<CoveredCodes>> covers,
        Handling handling) {
    public Category {
        covers = List.copyOf(covers);
    }

    /** What to do about its errors that have no advice of their own. */
    public Optional<Advice> advice() {
        return handling.advice();
    }

    /** Whether the server may have done what was asked, for its errors that say nothing else. */
    public Optional<Outcome> outcome() {
        return handling.outcome();
    }

    /** Whether the server can turn the advice of its errors into a retry. */
    public Optional<Located<Boolean>> serverDecides() {
        return handling.serverDecides();
    }
}
