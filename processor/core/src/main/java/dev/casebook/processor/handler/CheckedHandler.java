package dev.casebook.processor.handler;

import dev.casebook.processor.compiler.Visibility;
import java.util.List;

/**
 * A handler class that was looked at.
 *
 * @param handler the class
 * @param visibility what its package can name
 * @param roots how it handles each hierarchy
 * @param findings what is wrong
 * @param build what becomes of the build
 */
public record CheckedHandler(
        HandlerClass handler,
        Visibility visibility,
        List<CoverageCheck> roots,
        List<HandlerFinding> findings,
        Build build) {
    /** What becomes of the build. */
    public enum Build {
        /** Nothing is wrong, or nothing that fails it. */
        GOES_ON,
        /** Something is wrong. */
        FAILS
    }

    public CheckedHandler {
        roots = List.copyOf(roots);
        findings = List.copyOf(findings);
    }
}
