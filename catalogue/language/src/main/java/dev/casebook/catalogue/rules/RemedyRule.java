package dev.casebook.catalogue.rules;

import static dev.casebook.catalogue.diagnostic.EntryProblems.NO_REMEDY;

import dev.casebook.catalogue.diagnostic.Findings;
import dev.casebook.catalogue.model.BrokenEntry.Kind;
import dev.casebook.catalogue.model.Catalogue;
import dev.casebook.catalogue.model.ErrorEntry;

/** Every error says what to do about it. */
final class RemedyRule implements Rule {
    @Override
    public void check(Catalogue catalogue, Findings findings) {
        for (ErrorEntry error : catalogue.errors()) {
            String name = error.name().value().value();
            if (error.texts().remedy().isEmpty() && !catalogue.broken().has(Kind.ERROR, name)) {
                findings.add(NO_REMEDY.of(name).at(error.name().span()));
            }
        }
    }
}
