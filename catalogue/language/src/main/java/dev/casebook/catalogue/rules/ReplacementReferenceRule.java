package dev.casebook.catalogue.rules;

import static dev.casebook.catalogue.diagnostic.EntryProblems.REPLACED_BY_ITSELF;
import static dev.casebook.catalogue.diagnostic.EntryProblems.UNKNOWN_REPLACEMENT;

import dev.casebook.catalogue.diagnostic.Findings;
import dev.casebook.catalogue.model.BrokenEntry.Kind;
import dev.casebook.catalogue.model.Catalogue;
import dev.casebook.catalogue.model.DeprecationNote;
import dev.casebook.catalogue.model.ErrorEntry;
import dev.casebook.catalogue.model.Name;
import dev.casebook.catalogue.rules.support.References;
import dev.casebook.catalogue.source.Located;

/** The error that replaces a deprecated one exists, and is another one. */
final class ReplacementReferenceRule implements Rule {
    @Override
    public void check(Catalogue catalogue, Findings findings) {
        References errors = References.to(catalogue, Kind.ERROR);
        for (ErrorEntry error : catalogue.errors()) {
            error.lifecycle()
                    .deprecated()
                    .flatMap(DeprecationNote::replacedBy)
                    .ifPresent(by -> check(error, by, errors, findings));
        }
    }

    private static void check(ErrorEntry error, Located<Name.OfError> by, References errors, Findings findings) {
        if (by.value().equals(error.name().value())) {
            findings.add(REPLACED_BY_ITSELF.of(by.value().value()).at(by.span()));
        } else {
            errors.check(by, UNKNOWN_REPLACEMENT, findings);
        }
    }
}
