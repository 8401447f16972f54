package dev.casebook.catalogue.bind;

import static dev.casebook.catalogue.diagnostic.StructureProblems.MISSING_VALUE;
import static dev.casebook.catalogue.diagnostic.StructureProblems.NOT_A_SCALAR;

import dev.casebook.catalogue.source.Located;
import dev.casebook.catalogue.syntax.Syntax;
import java.util.Optional;

/** Reads single values as they are written. */
final class Scalars {
    /** What is written, without white space around it. */
    static Optional<Located<String>> read(Syntax value, Mistakes mistakes) {
        if (value instanceof Syntax.Unreadable) {
            mistakes.addKnown();
            return Optional.empty();
        }
        if (!(value instanceof Syntax.Scalar scalar)) {
            mistakes.add(NOT_A_SCALAR.of(Kinds.words(value)).at(value.span()));
            return Optional.empty();
        }
        if (scalar.text().isBlank()) {
            mistakes.add(MISSING_VALUE.of().at(value.span()));
            return Optional.empty();
        }
        return Optional.of(new Located<>(scalar.text().strip(), scalar.span()));
    }

    private Scalars() {}
}
