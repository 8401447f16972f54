package dev.casebook.catalogue.rules;

import static dev.casebook.catalogue.diagnostic.EntryProblems.REPLACED_BY_ITSELF;
import static dev.casebook.catalogue.diagnostic.EntryProblems.UNKNOWN_REPLACEMENT;

import dev.casebook.catalogue.diagnostic.Diagnostic;
import dev.casebook.catalogue.diagnostic.Findings;
import dev.casebook.catalogue.diagnostic.Nearest;
import dev.casebook.catalogue.model.BrokenEntry.Kind;
import dev.casebook.catalogue.model.Catalogue;
import dev.casebook.catalogue.model.DeprecationNote;
import dev.casebook.catalogue.model.ErrorEntry;
import dev.casebook.catalogue.model.Name;
import dev.casebook.catalogue.rules.support.DeclaredNames;
import dev.casebook.catalogue.source.Located;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The error that replaces a deprecated one exists, and is another one. */
final class ReplacementReferenceRule implements Rule {
    @Override
    public void check(Catalogue catalogue, Findings findings) {
        List<String> names = DeclaredNames.errors(catalogue);
        Set<String> known = new HashSet<>(names);
        for (ErrorEntry error : catalogue.errors()) {
            error.lifecycle()
                    .deprecated()
                    .flatMap(DeprecationNote::replacedBy)
                    .filter(by -> by.value().equals(error.name().value()) || !isKnown(by, known, catalogue))
                    .ifPresent(by -> findings.add(finding(error, by, names)));
        }
    }

    private static boolean isKnown(Located<Name.OfError> by, Set<String> known, Catalogue catalogue) {
        String name = by.value().value();
        return known.contains(name) || catalogue.broken().has(Kind.ERROR, name);
    }

    private static Diagnostic finding(ErrorEntry error, Located<Name.OfError> by, List<String> names) {
        String name = by.value().value();
        if (by.value().equals(error.name().value())) {
            return REPLACED_BY_ITSELF.of(name).at(by.span());
        }
        return UNKNOWN_REPLACEMENT.of(name, Nearest.of(name, names)).at(by.span());
    }
}
