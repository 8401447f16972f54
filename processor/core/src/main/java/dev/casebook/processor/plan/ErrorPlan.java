package dev.casebook.processor.plan;

import dev.casebook.Advice;
import dev.casebook.Code;
import dev.casebook.catalogue.model.ErrorEntry;

/**
 * One error with its Java names.
 *
 * @param entry the catalogue's entry
 * @param index its place among the errors, from 0
 * @param className the exception, such as {@code RateLimitHitException}
 * @param method the handlers' method, such as {@code onRateLimitHit}
 * @param category the constant of its category, such as {@code THROTTLING}
 * @param advice its own advice or its category's
 * @param sample a code that leads to this error, for tests
 */
public record ErrorPlan(
        ErrorEntry entry, int index, String className, String method, String category, Advice advice, Code sample) {
    /** The constant, such as {@code RATE_LIMIT_HIT}. */
    public String constant() {
        return entry.name().value().constant();
    }

    /** Whether the catalogue deprecates it. */
    public boolean deprecated() {
        return entry.deprecated().isPresent();
    }
}
