package dev.casebook.catalogue.rules;

import static dev.casebook.catalogue.diagnostic.EntryProblems.UNKNOWN_SOURCE;

import dev.casebook.catalogue.diagnostic.Findings;
import dev.casebook.catalogue.diagnostic.Nearest;
import dev.casebook.catalogue.model.BrokenEntry.Kind;
import dev.casebook.catalogue.model.Catalogue;
import dev.casebook.catalogue.model.ErrorEntry;
import dev.casebook.catalogue.model.Name;
import dev.casebook.catalogue.rules.support.DeclaredNames;
import dev.casebook.catalogue.source.Located;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The sources that an error names exist. */
final class SourceReferenceRule implements Rule {
    @Override
    public void check(Catalogue catalogue, Findings findings) {
        List<String> names = DeclaredNames.sources(catalogue);
        Set<String> known = new HashSet<>(names);
        for (ErrorEntry error : catalogue.errors()) {
            for (Located<Name.InKebabCase> source : error.texts().sources()) {
                String name = source.value().value();
                if (!known.contains(name) && !catalogue.broken().has(Kind.SOURCE, name)) {
                    findings.add(
                            UNKNOWN_SOURCE.of(name, Nearest.of(name, names)).at(source.span()));
                }
            }
        }
    }
}
