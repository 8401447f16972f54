package dev.casebook.catalogue.diagnostic;

import java.util.ArrayList;
import java.util.List;

/** Messages about one subject. Each constant of a group's class adds itself. */
public final class ProblemGroup {
    private final String subject;
    private final boolean aboutCatalogues;
    private final List<Problem> problems = new ArrayList<>();

    private ProblemGroup(String subject, boolean aboutCatalogues) {
        this.subject = subject;
        this.aboutCatalogues = aboutCatalogues;
    }

    /** Messages that the text of a catalogue alone decides about. */
    static ProblemGroup ofCatalogues(String subject) {
        return new ProblemGroup(subject, true);
    }

    /** Messages about a build: its files, options and classes. */
    static ProblemGroup ofBuilds(String subject) {
        return new ProblemGroup(subject, false);
    }

    Message0 error(String id, String text, String help) {
        return add(new Problem(this, id, Severity.ERROR, false, text, help));
    }

    Message0 warning(String id, String text, String help) {
        return add(new Problem(this, id, Severity.WARNING, false, text, help));
    }

    /** A warning that a catalogue can accept. */
    Message0 acceptableWarning(String id, String text, String help) {
        return add(new Problem(this, id, Severity.WARNING, true, text, help));
    }

    Message0 note(String id, String text, String help) {
        return add(new Problem(this, id, Severity.NOTE, false, text, help));
    }

    private Message0 add(Problem problem) {
        problems.add(problem);
        return new Message0(problem);
    }

    /** The messages, in the order of the class. */
    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    /** Whether the text of a catalogue alone decides about them, wherever it is read. */
    public boolean isAboutCatalogues() {
        return aboutCatalogues;
    }

    @Override
    public String toString() {
        return subject;
    }
}
