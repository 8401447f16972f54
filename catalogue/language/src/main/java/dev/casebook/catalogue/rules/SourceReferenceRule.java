package dev.casebook.catalogue.rules;

import static dev.casebook.catalogue.diagnostic.EntryProblems.UNKNOWN_SOURCE;

import dev.casebook.catalogue.diagnostic.Findings;
import dev.casebook.catalogue.model.BrokenEntry.Kind;
import dev.casebook.catalogue.model.Catalogue;
import dev.casebook.catalogue.model.ErrorEntry;
import dev.casebook.catalogue.rules.support.References;

/** The sources that an error names exist. */
final class SourceReferenceRule implements Rule {
    @Override
    public void check(Catalogue catalogue, Findings findings) {
        References sources = References.to(catalogue, Kind.SOURCE);
        for (ErrorEntry error : catalogue.errors()) {
            error.texts().sources().forEach(source -> sources.check(source, UNKNOWN_SOURCE, findings));
        }
    }
}
