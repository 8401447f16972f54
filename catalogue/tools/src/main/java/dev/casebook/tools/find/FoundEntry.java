package dev.casebook.tools.find;

import static java.util.Objects.requireNonNull;

import dev.casebook.catalogue.model.Category;
import dev.casebook.catalogue.model.ErrorEntry;
import java.util.Optional;

/**
 * What a report leads to.
 *
 * @param error the error; empty if none lists its code
 * @param category the category of the error, or the one that covers the code; empty if none does
 */
public record FoundEntry(Optional<ErrorEntry> error, Optional<Category> category) {
    /** Nothing lists or covers the code. */
    public static final FoundEntry NOTHING = new FoundEntry(Optional.empty(), Optional.empty());

    public FoundEntry {
        requireNonNull(error, "error");
        requireNonNull(category, "category");
    }

    static FoundEntry covered(Category category) {
        return new FoundEntry(Optional.empty(), Optional.of(category));
    }
}
