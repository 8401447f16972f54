package dev.casebook.catalogue.bind;

import static dev.casebook.catalogue.diagnostic.ValueProblems.ADVICE_ALONE;
import static dev.casebook.catalogue.diagnostic.ValueProblems.ADVICE_NEEDS_A_VALUE;
import static dev.casebook.catalogue.diagnostic.ValueProblems.ADVICE_TAKES_NO_VALUE;
import static dev.casebook.catalogue.diagnostic.ValueProblems.NOT_AN_ADVICE;

import dev.casebook.Advice;
import dev.casebook.catalogue.bind.mapping.BindContext;
import dev.casebook.catalogue.bind.mapping.KeyValueReader;
import dev.casebook.catalogue.bind.mapping.Scalars;
import dev.casebook.catalogue.diagnostic.Finding;
import dev.casebook.catalogue.diagnostic.Nearest;
import dev.casebook.catalogue.source.Located;
import dev.casebook.catalogue.syntax.Syntax;
import java.util.List;
import java.util.Optional;

/** Reads an advice: a bare word such as {@code fix-request}, or a mapping with one, such as {@code {retry-after: 5m}}. */
final class AdviceReader {
    static Optional<Advice> read(Syntax value, BindContext context) {
        if (value instanceof Syntax.Mapping mapping) {
            return only(mapping, context);
        }
        return Scalars.read(value, context).flatMap(word -> bare(word, context));
    }

    private static Optional<Advice> bare(Located<String> word, BindContext context) {
        Optional<Advice> advice = AdviceWords.bare(word.value());
        if (advice.isEmpty()) {
            boolean known = AdviceWords.withValue(word.value()).isPresent();
            context.add(known ? ADVICE_NEEDS_A_VALUE.of(word.value()).at(word.span()) : unknown(word));
        }
        return advice;
    }

    private static Optional<Advice> only(Syntax.Mapping mapping, BindContext context) {
        if (mapping.entries().size() != 1) {
            context.add(ADVICE_ALONE.of().at(mapping.span()));
            return Optional.empty();
        }
        Syntax.Entry entry = mapping.entries().get(0);
        Located<String> word = new Located<>(entry.key().text(), entry.key().span());
        Optional<KeyValueReader<Advice>> reader = AdviceWords.withValue(word.value());
        if (reader.isEmpty()) {
            boolean known = AdviceWords.bare(word.value()).isPresent();
            context.add(known ? ADVICE_TAKES_NO_VALUE.of(word.value()).at(word.span()) : unknown(word));
        }
        return reader.flatMap(found -> found.read(entry.value(), context));
    }

    private static Finding unknown(Located<String> word) {
        List<String> words = List.copyOf(AdviceWords.all());
        return NOT_AN_ADVICE
                .of(word.value(), Nearest.of(word.value(), words), words)
                .at(word.span());
    }

    private AdviceReader() {}
}
