package dev.casebook.generator.plan;

import dev.casebook.Advice;
import dev.casebook.Outcome;
import dev.casebook.catalogue.model.CategoryTree;
import dev.casebook.catalogue.model.Decision;
import dev.casebook.catalogue.model.ErrorEntry;

/**
 * What a caller should do about an error: what the error says, or its category.
 *
 * @param advice what to do
 * @param decision who decides whether it is retried
 * @param outcome whether the server may have done what was asked
 */
public record Behaviour(Advice advice, Decision decision, Outcome outcome) {
    static Behaviour of(ErrorEntry entry, CategoryTree tree) {
        return new Behaviour(tree.advice(entry).orElseThrow(), tree.decision(entry), tree.outcome(entry));
    }
}
