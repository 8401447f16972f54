package dev.casebook.catalogue.rules;

import static dev.casebook.catalogue.diagnostic.CodeProblems.NAME_PREFIX_UNUSED;

import dev.casebook.catalogue.diagnostic.Findings;
import dev.casebook.catalogue.model.Catalogue;

/** A prefix that Java names leave out is the beginning of at least one name. */
final class NamePrefixRule implements Rule {
    @Override
    public void check(Catalogue catalogue, Findings findings) {
        catalogue.head().namePrefix().ifPresent(prefix -> {
            boolean used = catalogue.errors().stream()
                    .anyMatch(error -> error.name().value().value().startsWith(prefix.value()));
            if (!used && catalogue.broken().isEmpty()) {
                findings.add(NAME_PREFIX_UNUSED.of(prefix.value()).at(prefix.span()));
            }
        });
    }
}
