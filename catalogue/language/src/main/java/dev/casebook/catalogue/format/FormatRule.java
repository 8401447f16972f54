package dev.casebook.catalogue.format;

import dev.casebook.catalogue.diagnostic.Findings;

/** One thing of the style. */
interface FormatRule {
    void check(FormattedFile file, Findings findings);
}
