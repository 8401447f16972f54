package dev.casebook.catalogue;

import static dev.casebook.catalogue.diagnostic.StructureProblems.KEY_OF_NEWER;
import static dev.casebook.catalogue.diagnostic.StructureProblems.NEEDS_NEWER;
import static dev.casebook.catalogue.diagnostic.StructureProblems.UNKNOWN_KEY;

import dev.casebook.catalogue.diagnostic.Finding;
import dev.casebook.catalogue.diagnostic.Findings;
import dev.casebook.catalogue.overlay.AssembledCatalogue;
import dev.casebook.catalogue.source.Span;

/**
 * Leaves out what is no mistake of the user: where a catalogue says that it needs a newer Casebook, everything else that
 * is found in it; and in the files of another module, which cannot be corrected here, that a key is unknown.
 */
final class NewerCatalogues {
    /** The findings that help. */
    static Findings explained(Findings findings, AssembledCatalogue assembly) {
        Findings needs = findings.filter(NewerCatalogues::saysWhatIsNeeded);
        return needs.hasErrors()
                ? needs
                : findings.map(finding -> isUnknownKeyOfOthers(finding, assembly) ? ofNewer(finding) : finding);
    }

    // another message has the same id
    private static boolean saysWhatIsNeeded(Finding finding) {
        return finding.problem().equals(NEEDS_NEWER.problem());
    }

    private static boolean isUnknownKeyOfOthers(Finding finding, AssembledCatalogue assembly) {
        return finding.is(UNKNOWN_KEY)
                && finding.span()
                        .filter(span -> assembly.published().contains(span.source()))
                        .isPresent();
    }

    private static Finding ofNewer(Finding finding) {
        Span key = finding.span().orElseThrow();
        return KEY_OF_NEWER
                .of(finding.arguments().get(0).value(), key.source().name())
                .at(key);
    }

    private NewerCatalogues() {}
}
