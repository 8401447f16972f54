package dev.casebook.processor.handler;

import static java.util.Objects.requireNonNull;

import dev.casebook.catalogue.diagnostic.Finding;
import dev.casebook.processor.compiler.SourcePosition;

/**
 * Something that is wrong with a handler class.
 *
 * @param place where
 * @param finding what
 */
public record HandlerFinding(SourcePosition place, Finding finding) {
    public HandlerFinding {
        requireNonNull(place, "place");
        requireNonNull(finding, "finding");
    }

    /** A finding at a place. */
    public static HandlerFinding at(SourcePosition place, Finding finding) {
        return new HandlerFinding(place, finding);
    }
}
