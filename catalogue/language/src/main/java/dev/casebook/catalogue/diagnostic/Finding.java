package dev.casebook.catalogue.diagnostic;

import static java.util.Objects.requireNonNull;

import dev.casebook.catalogue.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One finding: a problem, its place, and the values of the parameters of its message.
 *
 * @param problem what is wrong
 * @param span the place; empty for what is in no text, such as a handler class
 * @param arguments the values of the parameters
 * @param related further places that the finding is about
 * @param others places with the same cause, which are not shown
 */
public record Finding(
        Problem problem, Optional<Span> span, List<Argument> arguments, List<Related> related, List<Span> others) {
    /**
     * A second place of a finding, such as where a code was used first.
     *
     * @param label what is there
     * @param span the place
     */
    public record Related(Label label, Span span) {
        public Related {
            requireNonNull(label, "label");
            requireNonNull(span, "span");
        }
    }

    public Finding {
        requireNonNull(problem, "problem");
        requireNonNull(span, "span");
        arguments = List.copyOf(arguments);
        related = List.copyOf(related);
        others = List.copyOf(others);
    }

    /** A finding without a place; messages make it. */
    static Finding of(Problem problem, List<Argument> arguments) {
        return new Finding(problem, Optional.empty(), arguments, List.of(), List.of());
    }

    /** The same finding at a place in a text. */
    public Finding at(Span place) {
        return new Finding(problem, Optional.of(place), arguments, related, others);
    }

    /** Whether it says this; messages that differ in their words only have one id. */
    public boolean is(Message message) {
        return problem.id().equals(message.problem().id());
    }

    /** The same finding with one more place. */
    public Finding with(Label label, Span second) {
        List<Related> more = new ArrayList<>(related);
        more.add(new Related(label, second));
        return new Finding(problem, span, arguments, more, others);
    }

    /** The same finding at the first of these places, with the others as places of the same cause. */
    public Finding atAll(List<Span> places) {
        List<Span> rest = places.subList(1, places.size());
        return new Finding(problem, Optional.of(places.get(0)), arguments, related, rest);
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
