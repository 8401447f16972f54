package dev.casebook.catalogue.diagnostic;

import java.util.Comparator;

/**
 * The text of a message. Ids are stable and never used again; messages that differ in their words only share one.
 *
 * @param group what it is about
 * @param id such as {@code CB203}
 * @param severity how bad it is by default
 * @param isAcceptable whether a catalogue can accept it
 * @param text what is wrong, with {@code {name}} for the parameter of this name
 * @param help what to do about it, with {@code {name}} for the parameter of this name
 */
public record Problem(ProblemGroup group, String id, Severity severity, boolean isAcceptable, String text, String help)
        implements Comparable<Problem> {
    private static final Comparator<Problem> ORDER =
            Comparator.comparing(Problem::id).thenComparing(Problem::text);

    /** Whether the text of the catalogue alone decides about it, wherever it is read. */
    public boolean isAboutTheTextAlone() {
        return group.isAboutCatalogues();
    }

    /** Messages in the order of their ids. */
    @Override
    public int compareTo(Problem other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return id;
    }
}
