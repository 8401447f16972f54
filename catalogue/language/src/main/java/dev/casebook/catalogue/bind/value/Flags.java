package dev.casebook.catalogue.bind.value;

import static dev.casebook.catalogue.diagnostic.ValueProblems.NOT_A_WORD;

import dev.casebook.catalogue.bind.mapping.BindContext;
import dev.casebook.catalogue.bind.mapping.Scalars;
import dev.casebook.catalogue.diagnostic.Nearest;
import dev.casebook.catalogue.source.Located;
import dev.casebook.catalogue.syntax.Syntax;
import java.util.List;
import java.util.Optional;

/** Reads {@code true} and {@code false}; {@code yes}, {@code on} and similar words are rejected. */
public final class Flags {
    private static final List<String> WORDS = List.of("true", "false");

    public static Optional<Boolean> read(Syntax value, BindContext context) {
        Optional<Located<String>> written = Scalars.read(value, context);
        if (written.isEmpty()) {
            return Optional.empty();
        }
        String word = written.get().value();
        if (!word.equals("true") && !word.equals("false")) {
            context.add(NOT_A_WORD.of(word, Nearest.of(word, WORDS), WORDS).at(value.span()));
            return Optional.empty();
        }
        return Optional.of(word.equals("true"));
    }

    private Flags() {}
}
