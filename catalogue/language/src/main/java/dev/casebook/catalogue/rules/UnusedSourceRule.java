package dev.casebook.catalogue.rules;

import static dev.casebook.catalogue.diagnostic.EntryProblems.UNUSED_SOURCE;

import dev.casebook.catalogue.diagnostic.Findings;
import dev.casebook.catalogue.model.BrokenEntry.Kind;
import dev.casebook.catalogue.model.Catalogue;
import dev.casebook.catalogue.model.Name;
import dev.casebook.catalogue.model.SourceEntry;
import dev.casebook.catalogue.rules.support.DeclaredNames;
import dev.casebook.catalogue.source.Located;
import java.util.Set;
import java.util.stream.Collectors;

/** Every source is used by an error. */
final class UnusedSourceRule implements Rule {
    @Override
    public void check(Catalogue catalogue, Findings findings) {
        if (catalogue.broken().any(Kind.ERROR)) {
            return;
        }
        Set<Name.InKebabCase> used = catalogue.errors().stream()
                .flatMap(error -> error.texts().sources().stream())
                .map(Located::value)
                .collect(Collectors.toSet());
        if (!Set.copyOf(DeclaredNames.of(Kind.SOURCE, catalogue))
                .containsAll(used.stream().map(Name::value).toList())) {
            return; // which source is meant there is not known
        }
        for (SourceEntry source : catalogue.sources()) {
            Located<Name.InKebabCase> name = source.name();
            if (!used.contains(name.value())) {
                findings.add(UNUSED_SOURCE.of(name.value().value()).at(name.span()));
            }
        }
    }
}
