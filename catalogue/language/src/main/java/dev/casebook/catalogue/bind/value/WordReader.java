package dev.casebook.catalogue.bind.value;

import static dev.casebook.catalogue.diagnostic.ValueProblems.NOT_A_WORD;

import dev.casebook.catalogue.bind.mapping.BindContext;
import dev.casebook.catalogue.bind.mapping.KeyValueReader;
import dev.casebook.catalogue.bind.mapping.Scalars;
import dev.casebook.catalogue.diagnostic.Finding;
import dev.casebook.catalogue.diagnostic.Nearest;
import dev.casebook.catalogue.source.Located;
import dev.casebook.catalogue.syntax.Syntax;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads one of a few words, each the name of an enum's constant in small letters, with hyphens. */
public final class WordReader<E extends Enum<E>> implements KeyValueReader<E> {
    private final Map<String, E> constants = new TreeMap<>();

    public WordReader(List<E> constants) {
        constants.forEach(constant ->
                this.constants.put(constant.name().toLowerCase(Locale.ROOT).replace('_', '-'), constant));
    }

    @Override
    public Optional<E> read(Syntax value, BindContext context) {
        Optional<Located<String>> word = Scalars.read(value, context);
        Optional<E> constant = word.flatMap(written -> Optional.ofNullable(constants.get(written.value())));
        if (word.isPresent() && constant.isEmpty()) {
            context.add(unknown(word.get()));
        }
        return constant;
    }

    private Finding unknown(Located<String> word) {
        List<String> words = new ArrayList<>(constants.keySet());
        return NOT_A_WORD
                .of(word.value(), Nearest.of(word.value(), words), words)
                .at(word.span());
    }
}
