package dev.casebook.catalogue.rules;

import static dev.casebook.catalogue.diagnostic.EntryProblems.TEXT_LIKE_PAIR;
import static dev.casebook.catalogue.diagnostic.EntryProblems.TEXT_LIKE_RANGE;

import dev.casebook.Code;
import dev.casebook.catalogue.diagnostic.Finding;
import dev.casebook.catalogue.diagnostic.Findings;
import dev.casebook.catalogue.model.Catalogue;
import dev.casebook.catalogue.model.CodeKind;
import dev.casebook.catalogue.model.ErrorEntry;
import dev.casebook.catalogue.source.Located;
import dev.casebook.envelope.Part;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A text code is not written like a range or like a code with a subcode: it would match only that text. */
final class TextCodeRule implements Rule {
    private static final Pattern RANGE = Pattern.compile("(\\d{1,9})-(\\d{1,9})");
    /** Neither a link nor a path nor a sentence: those are one text. */
    private static final Pattern PAIR = Pattern.compile("([\\w.-]+)/[\\w.-]+");

    @Override
    public void check(Catalogue catalogue, Findings findings) {
        if (catalogue.head().codes() != CodeKind.TEXT) {
            return;
        }
        Set<String> known = catalogue.errors().stream()
                .flatMap(error -> error.codes().all().stream())
                .map(code -> code.value().toString())
                .collect(Collectors.toSet());
        boolean readsSubcodes = catalogue.shapes().stream()
                .flatMap(shape -> shape.parts().stream())
                .anyMatch(part -> part.part() == Part.SUBCODE);
        for (ErrorEntry error : catalogue.errors()) {
            for (Located<Code> code : error.codes().all()) {
                likeRange(code).ifPresent(findings::add);
                likePair(code, known, readsSubcodes).ifPresent(findings::add);
            }
        }
    }

    private static Optional<Finding> likeRange(Located<Code> code) {
        String text = code.value().toString();
        Matcher range = RANGE.matcher(text);
        return range.matches() && Integer.parseInt(range.group(1)) < Integer.parseInt(range.group(2))
                ? Optional.of(TEXT_LIKE_RANGE.of(text).at(code.span()))
                : Optional.empty();
    }

    private static Optional<Finding> likePair(Located<Code> code, Set<String> known, boolean readsSubcodes) {
        String text = code.value().toString();
        Matcher pair = PAIR.matcher(text);
        return pair.matches() && (readsSubcodes || known.contains(pair.group(1)))
                ? Optional.of(TEXT_LIKE_PAIR.of(text, pair.group(1)).at(code.span()))
                : Optional.empty();
    }
}
