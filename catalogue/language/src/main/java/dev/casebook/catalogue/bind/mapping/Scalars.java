package dev.casebook.catalogue.bind.mapping;

import static dev.casebook.catalogue.diagnostic.StructureProblems.MISSING_VALUE;
import static dev.casebook.catalogue.diagnostic.StructureProblems.NOT_A_SCALAR;
import static dev.casebook.catalogue.diagnostic.StructureProblems.VALUE_IS_COMMENT;

import dev.casebook.catalogue.source.Located;
import dev.casebook.catalogue.source.Span;
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
            context.add(NOT_A_SCALAR.of(NodeKinds.words(value)).at(value.span()));
            return Optional.empty();
        }
        if (scalar.text().isBlank()) {
            context.add(
                    (isComment(scalar) ? VALUE_IS_COMMENT : MISSING_VALUE).of().at(value.span()));
            return Optional.empty();
        }
        return Optional.of(new Located<>(scalar.text().strip(), scalar.span()));
    }

    /** Whether a text such as {@code #17} was meant: a comment in prose has a space after its sign. */
    private static boolean isComment(Syntax.Scalar absent) {
        Span span = absent.span();
        String line = span.source().line(span.line());
        String rest = line.substring(Math.min(line.length(), span.column() - 1)).strip();
        return rest.length() > 1 && rest.charAt(0) == '#' && !Character.isWhitespace(rest.charAt(1));
    }

    private Scalars() {}
}
