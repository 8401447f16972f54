package dev.casebook.catalogue.diagnostic;

/** How bad a finding is. */
public enum Severity {
    /** The build fails. */
    ERROR,
    /** The build goes on, and something is probably wrong. */
    WARNING,
    /** Worth knowing. */
    NOTE;

    /** The word that a message begins with. */
    public String word() {
        return switch (this) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case NOTE -> "note";
        };
    }
}
