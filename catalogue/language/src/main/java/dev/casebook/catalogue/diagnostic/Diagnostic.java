package dev.casebook.catalogue.diagnostic;

import static java.util.Objects.requireNonNull;

import dev.casebook.catalogue.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One finding: a problem, where it stands, and what the message's placeholders stand for.
 *
 * @param problem what is wrong
 * @param span where; empty for what stands in no text, such as a handler class
 * @param arguments the values of the placeholders {@code {0}}, {@code {1}}, ...
 * @param related further places that the finding is about
 */
public record Diagnostic(Problem problem, Optional<Span> span, List<String> arguments, List<Related> related) {
    /**
     * A second place of a finding, such as where a code was used first.
     *
     * @param label what is there, such as {@code first used here}
     * @param span where it stands
     */
    public record Related(String label, Span span) {
        public Related {
            requireNonNull(label, "label");
            requireNonNull(span, "span");
        }
    }

    public Diagnostic {
        requireNonNull(problem, "problem");
        requireNonNull(span, "span");
        arguments = List.copyOf(arguments);
        related = List.copyOf(related);
    }

    /** A finding at a place in a text. */
    public static Diagnostic at(Span span, Problem problem, String... arguments) {
        return new Diagnostic(problem, Optional.of(span), List.of(arguments), List.of());
    }

    /** A finding that stands in no text. */
    public static Diagnostic of(Problem problem, String... arguments) {
        return new Diagnostic(problem, Optional.empty(), List.of(arguments), List.of());
    }

    /** The same finding with one more place. */
    public Diagnostic with(String label, Span second) {
        List<Related> more = new ArrayList<>(related);
        more.add(new Related(label, second));
        return new Diagnostic(problem, span, arguments, more);
    }

    /** How bad it is. */
    public Severity severity() {
        return problem.severity();
    }

    /** What is wrong, in words. */
    public String message() {
        return Template.fill(problem.text(), arguments);
    }

    /** What to do about it, in words. */
    public String help() {
        return Template.fill(problem.help(), arguments);
    }
}
