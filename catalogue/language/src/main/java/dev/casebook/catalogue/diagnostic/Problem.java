package dev.casebook.catalogue.diagnostic;

/**
 * Everything that can be wrong: the one list of messages. Ids are stable and never used again.
 *
 * <p>CB1xx: the text and its shape. CB2xx: what the catalogue says. CB3xx: names. CB4xx: finding and writing files.
 * CB5xx: handlers. CB9xx: faults of our own. In the texts {@code {0}} stands for the first argument.
 */
public enum Problem {
    // the text
    NOT_YAML("CB101", "this is not YAML: {0}", "correct the text at this place"),
    ;

    private final String id;
    private final Severity severity;
    private final String text;
    private final String cure;

    Problem(String id, String text, String cure) {
        this(id, Severity.ERROR, text, cure);
    }

    Problem(String id, Severity severity, String text, String cure) {
        this.id = id;
        this.severity = severity;
        this.text = text;
        this.cure = cure;
    }

    /** The stable id, such as {@code CB203}. */
    public String id() {
        return id;
    }

    /** How bad it is where nobody has chosen otherwise. */
    public Severity severity() {
        return severity;
    }

    /** What is wrong, with {@code {0}} for the first argument. */
    String text() {
        return text;
    }

    /** What to do about it, with {@code {0}} for the first argument. */
    String cure() {
        return cure;
    }
}
