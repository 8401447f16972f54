package dev.casebook.catalogue.rules;

import static dev.casebook.catalogue.diagnostic.Problem.MISSING_TRANSLATIONS;

import dev.casebook.catalogue.diagnostic.Diagnostic;
import dev.casebook.catalogue.diagnostic.Findings;
import dev.casebook.catalogue.model.Catalogue;
import dev.casebook.catalogue.model.Translation;
import dev.casebook.catalogue.rules.TranslatedTexts.Pair;
import dev.casebook.catalogue.rules.support.Some;
import java.util.List;

/** Every text is in every language; one finding for a file, since there can be thousands. */
final class CompleteTranslations implements Rule {
    @Override
    public void check(Catalogue catalogue, Findings findings) {
        catalogue.translations().read().stream()
                .filter(translation -> !translation.isPartial())
                .forEach(translation -> check(catalogue, translation, findings));
    }

    private static void check(Catalogue catalogue, Translation translation, Findings findings) {
        List<String> missing = TranslatedTexts.of(catalogue, translation).stream()
                .filter(Pair::isMissing)
                .map(Pair::words)
                .toList();
        if (!missing.isEmpty()) {
            findings.add(Diagnostic.at(
                    translation.language().span(),
                    MISSING_TRANSLATIONS,
                    Integer.toString(missing.size()),
                    translation.language().value().value(),
                    Some.of(missing)));
        }
    }
}
