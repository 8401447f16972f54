package dev.casebook.processor.handler;

import static java.util.Objects.requireNonNull;

import dev.casebook.catalogue.diagnostic.Diagnostic;
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

    /** A finding at a place. */
    public static HandlerFinding at(SourcePosition place, Diagnostic diagnostic) {
        return new HandlerFinding(place, diagnostic);
    }
}
