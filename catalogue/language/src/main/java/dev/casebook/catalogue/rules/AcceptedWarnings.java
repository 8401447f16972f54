package dev.casebook.catalogue.rules;

import static dev.casebook.catalogue.diagnostic.AcceptanceProblems.STALE_ACCEPTANCE;

import dev.casebook.catalogue.diagnostic.Finding;
import dev.casebook.catalogue.diagnostic.Findings;
import dev.casebook.catalogue.diagnostic.Problem;
import dev.casebook.catalogue.model.Acceptance;
import dev.casebook.catalogue.model.Catalogue;
import java.util.Set;
import java.util.stream.Collectors;

/** Leaves out the warnings that a catalogue lives with, and says which of its acceptances has nothing to accept. */
public final class AcceptedWarnings {
    /** The findings that are left. */
    public static Findings leftOut(Findings findings, Catalogue catalogue) {
        Findings left = findings.filter(finding -> !catalogue.accepts(finding.problem()));
        // with errors some rules say nothing, so that what they would warn about is not gone
        if (!left.hasErrors()) {
            Set<Problem> found =
                    findings.toList().stream().map(Finding::problem).collect(Collectors.toSet());
            catalogue.head().accepted().stream()
                    .filter(acceptance -> isStale(acceptance, found))
                    .forEach(acceptance -> left.add(stale(acceptance)));
        }
        return left;
    }

    private static boolean isStale(Acceptance acceptance, Set<Problem> found) {
        Problem warning = acceptance.warning().value();
        return warning.isAboutTheTextAlone() && !found.contains(warning);
    }

    private static Finding stale(Acceptance acceptance) {
        return STALE_ACCEPTANCE
                .of(acceptance.warning().value().id())
                .at(acceptance.warning().span());
    }

    private AcceptedWarnings() {}
}
