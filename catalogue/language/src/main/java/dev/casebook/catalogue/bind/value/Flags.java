package dev.casebook.catalogue.bind.value;

import static dev.casebook.catalogue.diagnostic.Problem.NOT_A_WORD;

import dev.casebook.catalogue.bind.mapping.BindContext;
import dev.casebook.catalogue.bind.mapping.Scalars;
import dev.casebook.catalogue.diagnostic.Diagnostic;
import dev.casebook.catalogue.diagnostic.Nearest;
import dev.casebook.catalogue.diagnostic.Shown;
import dev.casebook.catalogue.source.Located;
import dev.casebook.catalogue.syntax.Syntax;
import java.util.List;
import java.util.Optional;

/** Reads {@code true} and {@code false}; {@code yes}, {@code on} and the like are refused, as nobody needs them. */
public final class Flags {
    public static Optional<Boolean> read(Syntax value, BindContext context) {
        Optional<Located<String>> written = Scalars.read(value, context);
        if (written.isEmpty()) {
            return Optional.empty();
        }
        String word = written.get().value();
        if (!word.equals("true") && !word.equals("false")) {
            context.add(Diagnostic.at(
                    value.span(),
                    NOT_A_WORD,
                    Shown.of(word),
                    Nearest.question(word, List.of("true", "false")),
                    "true or false"));
            return Optional.empty();
        }
        return Optional.of(word.equals("true"));
    }

    private Flags() {}
}
