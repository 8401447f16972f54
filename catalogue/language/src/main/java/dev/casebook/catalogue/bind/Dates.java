package dev.casebook.catalogue.bind;

import static dev.casebook.catalogue.diagnostic.ValueProblems.NOT_A_DATE;

import dev.casebook.catalogue.source.Located;
import dev.casebook.catalogue.syntax.Syntax;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** Reads days, such as {@code 2026-09-01}. */
final class Dates {
    static Optional<LocalDate> read(Syntax value, Mistakes mistakes) {
        return Scalars.read(value, mistakes).flatMap(text -> date(text, mistakes));
    }

    private static Optional<LocalDate> date(Located<String> text, Mistakes mistakes) {
        try {
            return Optional.of(LocalDate.parse(text.value()));
        } catch (DateTimeParseException mistake) {
            mistakes.add(NOT_A_DATE.of(text.value()).at(text.span()));
            return Optional.empty();
        }
    }

    private Dates() {}
}
