package dev.casebook.catalogue.rules;

import static dev.casebook.catalogue.diagnostic.TranslationProblems.RENAMED_TRANSLATED;
import static dev.casebook.catalogue.diagnostic.TranslationProblems.UNKNOWN_TRANSLATED;

import dev.casebook.catalogue.diagnostic.Finding;
import dev.casebook.catalogue.diagnostic.Findings;
import dev.casebook.catalogue.model.BrokenEntry.Kind;
import dev.casebook.catalogue.model.Catalogue;
import dev.casebook.catalogue.model.ErrorEntry;
import dev.casebook.catalogue.model.Name;
import dev.casebook.catalogue.model.TranslatedEntry;
import dev.casebook.catalogue.model.Translation;
import dev.casebook.catalogue.rules.support.References;
import dev.casebook.catalogue.source.Located;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every category and error that is translated is in the catalogue. */
final class TranslatedEntryRule implements Rule {
    @Override
    public void check(Catalogue catalogue, Findings findings) {
        if (catalogue.translations().read().isEmpty()) {
            return;
        }
        Names categories = new Names("category", References.to(catalogue, Kind.CATEGORY), findings);
        Names errors = new Names("error", References.to(catalogue, Kind.ERROR), findings);
        catalogue.errors().forEach(errors::addFormerNames);
        for (Translation translation : catalogue.translations().read()) {
            categories.check(translation.categories());
            errors.check(translation.errors());
        }
    }

    /** The names of one section. */
    private static final class Names {
        private final String kind;
        private final References references;
        private final Findings findings;
        private final Map<String, String> renamed = new HashMap<>();

        private Names(String kind, References references, Findings findings) {
            this.kind = kind;
            this.references = references;
            this.findings = findings;
        }

        private void addFormerNames(ErrorEntry error) {
            error.lifecycle()
                    .renamedFrom()
                    .forEach(former -> renamed.put(
                            former.value().value(), error.name().value().value()));
        }

        private <N extends Name> void check(List<TranslatedEntry<N>> entries) {
            for (TranslatedEntry<N> entry : entries) {
                String name = entry.name().value().value();
                if (references.isUnknown(entry.name().value())) {
                    findings.add(unknown(entry.name(), name));
                }
            }
        }

        private <N extends Name> Finding unknown(Located<N> written, String name) {
            Finding finding = Optional.ofNullable(renamed.get(name))
                    .map(current -> RENAMED_TRANSLATED.of(kind, name, current))
                    .orElseGet(() -> UNKNOWN_TRANSLATED.of(kind, name, references.nearest(name)));
            return finding.at(written.span());
        }
    }
}
