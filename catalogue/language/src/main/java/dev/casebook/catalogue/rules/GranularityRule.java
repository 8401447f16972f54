package dev.casebook.catalogue.rules;

import static dev.casebook.catalogue.diagnostic.SizeProblems.MANY_CLASSES;

import dev.casebook.catalogue.diagnostic.Findings;
import dev.casebook.catalogue.model.Catalogue;

/** Proposes {@code granularity: category} for a large catalogue without {@code granularity}. */
final class GranularityRule implements Rule {
    /** From here on a class for each error makes builds wait noticeably; docs/size.md has the measure. */
    static final int LEAST = 3_000;

    @Override
    public void check(Catalogue catalogue, Findings findings) {
        int errors = catalogue.errors().size();
        if (errors >= LEAST && catalogue.head().granularity().isEmpty()) {
            findings.add(MANY_CLASSES.of(errors).at(catalogue.name().span()));
        }
    }
}
