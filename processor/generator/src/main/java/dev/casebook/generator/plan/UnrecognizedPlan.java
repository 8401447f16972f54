package dev.casebook.generator.plan;

import dev.casebook.Advice;
import dev.casebook.Outcome;
import java.util.Optional;

/**
 * A type for codes that no error lists.
 *
 * @param index its index, behind those of the errors
 * @param category the constant of its category; empty for the root's
 * @param className the exception, such as {@code UnrecognizedThrottlingException}
 * @param method the handlers' method, such as {@code onUnrecognizedThrottling}
 * @param title the title of its messages
 * @param advice what to do about it
 * @param outcome whether the server may have done what was asked; empty if its category does not say
 * @param sample a report that leads to it, for tests
 */
public record UnrecognizedPlan(
        int index,
        Optional<String> category,
        String className,
        String method,
        String title,
        Advice advice,
        Optional<Outcome> outcome,
        SampleReport sample) {}
