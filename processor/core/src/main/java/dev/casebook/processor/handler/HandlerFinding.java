package dev.casebook.processor.handler;

import static java.util.Objects.requireNonNull;

import dev.casebook.catalogue.diagnostic.Diagnostic;
import dev.casebook.catalogue.diagnostic.Problem;
import dev.casebook.processor.compiler.SourcePosition;

/**
 * Something that is wrong with a handler class.
 *
 * @param place where
 * @param diagnostic what
 */
public record HandlerFinding(SourcePosition place, Diagnostic diagnostic) {
    public HandlerFinding {
        requireNonNull(place, "place");
        requireNonNull(diagnostic, "diagnostic");
    }

    /** A finding with the values of its message. */
    public static HandlerFinding at(SourcePosition place, Problem problem, String... arguments) {
        return new HandlerFinding(place, Diagnostic.of(problem, arguments));
    }
}
