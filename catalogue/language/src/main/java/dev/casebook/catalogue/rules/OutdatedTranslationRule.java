package dev.casebook.catalogue.rules;

import static dev.casebook.catalogue.diagnostic.TranslationProblems.STALE_TRANSLATIONS;

import dev.casebook.catalogue.diagnostic.Finding;
import dev.casebook.catalogue.diagnostic.Findings;
import dev.casebook.catalogue.diagnostic.Label;
import dev.casebook.catalogue.model.Catalogue;
import dev.casebook.catalogue.model.Translation;
import dev.casebook.catalogue.rules.TranslatedTexts.Pair;
import java.util.List;

/** Every translation is of a text that the catalogue still has; one finding for a file, at the first of them. */
final class OutdatedTranslationRule implements Rule {
    @Override
    public void check(Catalogue catalogue, Findings findings) {
        catalogue.translations().read().forEach(translation -> check(catalogue, translation, findings));
    }

    private static void check(Catalogue catalogue, Translation translation, Findings findings) {
        List<Pair> stale = TranslatedTexts.of(catalogue, translation).stream()
                .filter(Pair::isStale)
                .toList();
        if (!stale.isEmpty()) {
            findings.add(finding(translation, stale));
        }
    }

    private static Finding finding(Translation translation, List<Pair> stale) {
        List<String> words = stale.stream().map(Pair::words).toList();
        Pair first = stale.get(0);
        Finding finding = STALE_TRANSLATIONS
                .of(words.size(), translation.language().value().value(), words)
                .at(first.translated().orElseThrow().original().span());
        return first.text()
                .map(now -> finding.with(Label.CURRENT_TEXT, now.span()))
                .orElse(finding);
    }
}
