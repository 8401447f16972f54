package dev.casebook.processor.handler;

import static java.util.Objects.requireNonNull;

import dev.casebook.catalogue.diagnostic.Diagnostic;
import dev.casebook.catalogue.diagnostic.Problem;
import dev.casebook.catalogue.diagnostic.Severity;
import dev.casebook.processor.place.Place;

/**
 * Something that is wrong with a handler class.
 *
 * @param place where
 * @param diagnostic what
 * @param severity how bad it is in this build
 */
public record HandlerFinding(Place place, Diagnostic diagnostic, Severity severity) {
    public HandlerFinding {
        requireNonNull(place, "place");
        requireNonNull(diagnostic, "diagnostic");
        requireNonNull(severity, "severity");
    }

    /** A finding that is as bad as its problem says. */
    public static HandlerFinding at(Place place, Problem problem, String... arguments) {
        return new HandlerFinding(place, Diagnostic.of(problem, arguments), problem.severity());
    }

    HandlerFinding with(Severity other) {
        return new HandlerFinding(place, diagnostic, other);
    }

    /** Whether an option lets it be less bad than its problem is. */
    public boolean isSoftened() {
        return severity != diagnostic.severity();
    }
}
