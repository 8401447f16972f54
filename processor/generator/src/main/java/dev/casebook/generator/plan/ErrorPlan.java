package dev.casebook.generator.plan;

import dev.casebook.Advice;
import dev.casebook.Code;
import dev.casebook.Outcome;
import dev.casebook.catalogue.model.Decision;
import dev.casebook.catalogue.model.ErrorEntry;
import java.util.List;
import java.util.OptionalInt;

/**
 * One error with its Java names.
 *
 * @param entry the catalogue's entry
 * @param index its place among the errors, from 0
 * @param names its class and its methods
 * @param category the constant of its category, such as {@code THROTTLING}
 * @param behaviour what a caller should do about it
 * @param sample a code that leads to this error, for tests
 * @param replacement the index of the error that replaces it, if it is deprecated and one does
 */
public record ErrorPlan(
        ErrorEntry entry,
        int index,
        ExceptionNames names,
        String category,
        Behaviour behaviour,
        Code sample,
        OptionalInt replacement) {
    /** Its own advice or its category's. */
    public Advice advice() {
        return behaviour.advice();
    }

    /** Who decides whether it is retried. */
    public Decision decision() {
        return behaviour.decision();
    }

    /** Whether the server may have done what was asked. */
    public Outcome outcome() {
        return behaviour.outcome();
    }

    /** Whether it has a class of its own. */
    public boolean hasClass() {
        return names.owner() == ExceptionNames.Owner.ERROR;
    }

    /** The exception, such as {@code RateLimitHitException}; without a class of its own that of its category. */
    public String className() {
        return names.className();
    }

    /** The handlers' method, such as {@code onRateLimitHit}; without a class of its own that of its category. */
    public String method() {
        return names.method();
    }

    /** Its former names, the oldest first. */
    public List<AliasPlan> aliases() {
        return names.aliases();
    }

    /** The class right above its own: that of its latest former name, or of its category. */
    public String parent(String categoryClass) {
        return aliases().isEmpty()
                ? categoryClass
                : aliases().get(aliases().size() - 1).className();
    }

    /** The class right below its category's: that of its oldest former name, or its own. */
    public String topClass() {
        return aliases().isEmpty() ? className() : aliases().get(0).className();
    }

    /** The constant, such as {@code RATE_LIMIT_HIT}. */
    public String constant() {
        return entry.name().value().constant();
    }

    /** Whether the catalogue deprecates it. */
    public boolean deprecated() {
        return entry.lifecycle().deprecated().isPresent();
    }
}
