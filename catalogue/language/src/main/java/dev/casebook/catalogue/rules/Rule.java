package dev.casebook.catalogue.rules;

import dev.casebook.catalogue.diagnostic.Findings;
import dev.casebook.catalogue.model.Catalogue;

/** One thing that a catalogue must keep. Rules are pure: they only add findings. */
interface Rule {
    void check(Catalogue catalogue, Findings findings);
}
