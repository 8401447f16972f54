package dev.casebook.catalogue.rules;

import static dev.casebook.catalogue.diagnostic.TranslationProblems.MISSING_TRANSLATIONS;

import dev.casebook.catalogue.diagnostic.Findings;
import dev.casebook.catalogue.model.Catalogue;
import dev.casebook.catalogue.model.Translation;
import dev.casebook.catalogue.rules.TranslatedTexts.Pair;
import java.util.List;

/**
 * Every text is in every language; one finding for a file, since there can be thousands. Texts of a published catalogue
 * do not count in one that amends it: the overlay need not translate what it did not write.
 */
final class MissingTranslationRule implements Rule {
    @Override
    public void check(Catalogue catalogue, Findings findings) {
        catalogue.translations().read().stream()
                .filter(translation -> !translation.isPartial())
                .forEach(translation -> check(catalogue, translation, findings));
    }

    private static void check(Catalogue catalogue, Translation translation, Findings findings) {
        List<String> missing = TranslatedTexts.of(catalogue, translation).stream()
                .filter(Pair::isMissing)
                .filter(pair -> !isPublished(pair, catalogue))
                .map(Pair::words)
                .toList();
        if (!missing.isEmpty()) {
            findings.add(MISSING_TRANSLATIONS
                    .of(missing.size(), translation.language().value().value(), missing)
                    .at(translation.language().span()));
        }
    }

    private static boolean isPublished(Pair pair, Catalogue catalogue) {
        return catalogue
                .amends()
                .filter(published -> pair.text()
                        .filter(text -> published.contains(text.span()))
                        .isPresent())
                .isPresent();
    }
}
