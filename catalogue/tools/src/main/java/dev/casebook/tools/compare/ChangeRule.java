package dev.casebook.tools.compare;

import static java.util.Objects.requireNonNull;

/**
 * A change that is looked for.
 *
 * @param id its stable id, such as {@code code-reused}
 * @param kind what it is about
 * @param verdict what it means for the version
 * @param title what changed, in a few words
 * @param reason what it does to programs, in a sentence
 */
public record ChangeRule(String id, ChangeKind kind, Verdict verdict, String title, String reason) {
    public ChangeRule {
        requireNonNull(id, "id");
        requireNonNull(kind, "kind");
        requireNonNull(verdict, "verdict");
        requireNonNull(title, "title");
        requireNonNull(reason, "reason");
    }

    /** A change of what codes mean. */
    public static ChangeRule wire(String id, String title, String reason) {
        return new ChangeRule(id, ChangeKind.WIRE, Verdict.MAJOR, title, reason);
    }

    /** A change that breaks programs. */
    public static ChangeRule breaking(String id, String title, String reason) {
        return new ChangeRule(id, ChangeKind.SOURCE, Verdict.MAJOR, title, reason);
    }

    /** An addition, which only complete programs notice. */
    public static ChangeRule addition(String id, String title, String reason) {
        return new ChangeRule(id, ChangeKind.SOURCE, Verdict.MINOR, title, reason);
    }

    /** A change of what programs do. */
    public static ChangeRule behaviour(String id, String title, String reason) {
        return new ChangeRule(id, ChangeKind.BEHAVIOUR, Verdict.MINOR, title, reason);
    }

    /** A change of a text. */
    public static ChangeRule text(String id, String title, String reason) {
        return new ChangeRule(id, ChangeKind.TEXT, Verdict.PATCH, title, reason);
    }
}
