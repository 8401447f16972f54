package dev.casebook.catalogue.rules;

import static dev.casebook.catalogue.diagnostic.TranslationProblems.RENAMED_TRANSLATED;
import static dev.casebook.catalogue.diagnostic.TranslationProblems.UNKNOWN_TRANSLATED;

import dev.casebook.catalogue.diagnostic.Diagnostic;
import dev.casebook.catalogue.diagnostic.Findings;
import dev.casebook.catalogue.diagnostic.Nearest;
import dev.casebook.catalogue.model.BrokenEntry.Kind;
import dev.casebook.catalogue.model.Catalogue;
import dev.casebook.catalogue.model.ErrorEntry;
import dev.casebook.catalogue.model.Name;
import dev.casebook.catalogue.model.TranslatedEntry;
import dev.casebook.catalogue.model.Translation;
import dev.casebook.catalogue.source.Located;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Every category and error that is translated is in the catalogue. */
final class TranslatedEntryRule implements Rule {
    @Override
    public void check(Catalogue catalogue, Findings findings) {
        if (catalogue.translations().read().isEmpty()) {
            return;
        }
        Names categories = new Names("category", Kind.CATEGORY, catalogue, findings);
        catalogue
                .categories()
                .forEach(category -> categories.add(category.name().value()));
        Names errors = new Names("error", Kind.ERROR, catalogue, findings);
        catalogue.errors().forEach(errors::add);
        for (Translation translation : catalogue.translations().read()) {
            categories.check(translation.categories());
            errors.check(translation.errors());
        }
    }

    /** The names of one section. */
    private static final class Names {
        private final String kind;
        private final Kind broken;
        private final Catalogue catalogue;
        private final Findings findings;
        private final Set<String> known = new HashSet<>();
        private final Map<String, String> renamed = new HashMap<>();

        private Names(String kind, Kind broken, Catalogue catalogue, Findings findings) {
            this.kind = kind;
            this.broken = broken;
            this.catalogue = catalogue;
            this.findings = findings;
        }

        private void add(Name name) {
            known.add(name.value());
        }

        private void add(ErrorEntry error) {
            add(error.name().value());
            error.lifecycle()
                    .renamedFrom()
                    .forEach(former -> renamed.put(
                            former.value().value(), error.name().value().value()));
        }

        private <N extends Name> void check(List<TranslatedEntry<N>> entries) {
            for (TranslatedEntry<N> entry : entries) {
                String name = entry.name().value().value();
                if (!known.contains(name) && !catalogue.broken().has(broken, name)) {
                    findings.add(unknown(entry.name(), name));
                }
            }
        }

        private <N extends Name> Diagnostic unknown(Located<N> written, String name) {
            Diagnostic finding = Optional.ofNullable(renamed.get(name))
                    .map(current -> RENAMED_TRANSLATED.of(kind, name, current))
                    .orElseGet(() -> UNKNOWN_TRANSLATED.of(kind, name, Nearest.of(name, known)));
            return finding.at(written.span());
        }
    }
}
