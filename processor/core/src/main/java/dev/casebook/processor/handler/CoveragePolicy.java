package dev.casebook.processor.handler;

import static java.util.Objects.requireNonNull;

import dev.casebook.ErrorHandler;

/** What counts as handling. */
public record CoveragePolicy(ErrorHandler.Level level, Fallback fallback) {
    /** What a method for the root, or for a type above, is. */
    public enum Fallback {
        /** It counts for everything that has no method of its own. */
        COUNTS,
        /** It is called, and does not count. */
        DOES_NOT_COUNT
    }

    public CoveragePolicy {
        requireNonNull(level, "level");
        requireNonNull(fallback, "fallback");
    }
}
