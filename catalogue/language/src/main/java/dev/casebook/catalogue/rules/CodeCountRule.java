package dev.casebook.catalogue.rules;

import static dev.casebook.catalogue.diagnostic.SizeProblems.TOO_MANY_CODES;

import dev.casebook.catalogue.diagnostic.Findings;
import dev.casebook.catalogue.model.Catalogue;
import dev.casebook.catalogue.model.ErrorEntry;

/** No error has more codes than one method can make. */
final class CodeCountRule implements Rule {
    /** Each takes up to 14 bytes, of the 65,535 that a method holds. */
    static final int MAX = 4_000;

    @Override
    public void check(Catalogue catalogue, Findings findings) {
        for (ErrorEntry error : catalogue.errors()) {
            int codes = 1 + error.codes().also().size();
            if (codes > MAX) {
                findings.add(TOO_MANY_CODES
                        .of(error.name().value().value(), codes, MAX)
                        .at(error.name().span()));
            }
        }
    }
}
