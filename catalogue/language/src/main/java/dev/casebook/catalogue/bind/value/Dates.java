package dev.casebook.catalogue.bind.value;

import static dev.casebook.catalogue.diagnostic.ValueProblems.NOT_A_DATE;

import dev.casebook.catalogue.bind.mapping.BindContext;
import dev.casebook.catalogue.bind.mapping.Scalars;
import dev.casebook.catalogue.source.Located;
import dev.casebook.catalogue.syntax.Syntax;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** Reads days, such as {@code 2026-09-01}. */
public final class Dates {
    public static Optional<LocalDate> read(Syntax value, BindContext context) {
        return Scalars.read(value, context).flatMap(text -> date(text, context));
    }

    private static Optional<LocalDate> date(Located<String> text, BindContext context) {
        try {
            return Optional.of(LocalDate.parse(text.value()));
        } catch (DateTimeParseException mistake) {
            context.add(NOT_A_DATE.of(text.value()).at(text.span()));
            return Optional.empty();
        }
    }

    private Dates() {}
}
