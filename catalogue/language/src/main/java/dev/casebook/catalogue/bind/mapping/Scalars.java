package dev.casebook.catalogue.bind.mapping;

import static dev.casebook.catalogue.diagnostic.Problem.MISSING_VALUE;
import static dev.casebook.catalogue.diagnostic.Problem.NOT_A_SCALAR;

import dev.casebook.catalogue.diagnostic.Diagnostic;
import dev.casebook.catalogue.source.Located;
import dev.casebook.catalogue.syntax.Syntax;
import java.util.Optional;

/** Reads single values as they are written. */
public final class Scalars {
    /** What is written, without white space around it. */
    public static Optional<Located<String>> read(Syntax value, BindContext context) {
        if (value instanceof Syntax.Unreadable) {
            context.addKnown();
            return Optional.empty();
        }
        if (!(value instanceof Syntax.Scalar scalar)) {
            context.add(Diagnostic.at(value.span(), NOT_A_SCALAR, Kinds.words(value)));
            return Optional.empty();
        }
        if (scalar.text().isBlank()) {
            context.add(Diagnostic.at(value.span(), MISSING_VALUE));
            return Optional.empty();
        }
        return Optional.of(new Located<>(scalar.text().strip(), scalar.span()));
    }

    private Scalars() {}
}
