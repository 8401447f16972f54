package dev.casebook.catalogue.bind;

import dev.casebook.catalogue.diagnostic.Diagnostic;
import dev.casebook.catalogue.diagnostic.Findings;

/** Takes what is wrong, and counts, so that an entry knows afterwards whether something in it was. */
final class Mistakes {
    private final Findings findings;
    private int count;

    Mistakes(Findings findings) {
        this.findings = findings;
    }

    /** Something is wrong. */
    void add(Diagnostic finding) {
        findings.add(finding);
        count++;
    }

    /** Something is wrong about which a finding has been made already. */
    void addKnown() {
        count++;
    }

    /** How many there were so far. */
    int count() {
        return count;
    }
}
