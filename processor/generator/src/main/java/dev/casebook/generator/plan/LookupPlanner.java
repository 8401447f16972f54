package dev.casebook.generator.plan;

import dev.casebook.Code;
import dev.casebook.catalogue.model.Category;
import dev.casebook.catalogue.model.ErrorEntry;
import java.util.Optional;

/** Decides what codes lead to, and which code is an example of what. */
interface LookupPlanner {
    Lookup lookup();

    /** A code that leads to this error. */
    Code sample(ErrorEntry entry);

    /**
     * A code that no error lists and that this category covers; the first covered one where all are listed. Empty if it
     * covers no codes.
     */
    Optional<Code> sample(Category category);

    /** A code that nothing lists or covers. */
    Code sampleOfNone();
}
