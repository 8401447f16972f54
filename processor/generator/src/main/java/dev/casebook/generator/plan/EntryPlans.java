package dev.casebook.generator.plan;

import java.util.List;

/**
 * The entries of a catalogue with their Java names.
 *
 * @param categories the top categories, in the catalogue's order
 * @param errors every error, by index
 * @param unrecognized the root's type for codes that no error lists
 * @param operations the operations
 */
public record EntryPlans(
        List<CategoryPlan> categories,
        List<ErrorPlan> errors,
        UnrecognizedPlan unrecognized,
        OperationPlans operations) {
    public EntryPlans {
        categories = List.copyOf(categories);
        errors = List.copyOf(errors);
    }
}
