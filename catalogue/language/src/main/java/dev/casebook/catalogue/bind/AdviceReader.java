package dev.casebook.catalogue.bind;

import static dev.casebook.catalogue.diagnostic.Problem.ADVICE_ALONE;
import static dev.casebook.catalogue.diagnostic.Problem.ADVICE_NEEDS_A_VALUE;
import static dev.casebook.catalogue.diagnostic.Problem.ADVICE_TAKES_NO_VALUE;
import static dev.casebook.catalogue.diagnostic.Problem.NOT_AN_ADVICE;

import dev.casebook.Advice;
import dev.casebook.catalogue.bind.mapping.BindContext;
import dev.casebook.catalogue.bind.mapping.Scalars;
import dev.casebook.catalogue.bind.mapping.ValueReader;
import dev.casebook.catalogue.diagnostic.Diagnostic;
import dev.casebook.catalogue.diagnostic.Nearest;
import dev.casebook.catalogue.diagnostic.Problem;
import dev.casebook.catalogue.diagnostic.Shown;
import dev.casebook.catalogue.source.Located;
import dev.casebook.catalogue.syntax.Syntax;
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
            context.add(refused(word, known ? ADVICE_NEEDS_A_VALUE : NOT_AN_ADVICE));
        }
        return advice;
    }

    private static Optional<Advice> only(Syntax.Mapping mapping, BindContext context) {
        if (mapping.entries().size() != 1) {
            context.add(Diagnostic.at(mapping.span(), ADVICE_ALONE));
            return Optional.empty();
        }
        Syntax.Entry entry = mapping.entries().get(0);
        Located<String> word = new Located<>(entry.key().text(), entry.key().span());
        Optional<ValueReader<Advice>> reader = AdviceWords.withValue(word.value());
        if (reader.isEmpty()) {
            boolean known = AdviceWords.bare(word.value()).isPresent();
            context.add(refused(word, known ? ADVICE_TAKES_NO_VALUE : NOT_AN_ADVICE));
        }
        return reader.flatMap(found -> found.read(entry.value(), context));
    }

    private static Diagnostic refused(Located<String> word, Problem problem) {
        return Diagnostic.at(
                word.span(),
                problem,
                Shown.of(word.value()),
                Nearest.question(word.value(), AdviceWords.all()),
                String.join(", ", AdviceWords.all()));
    }

    private AdviceReader() {}
}
