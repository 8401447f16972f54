package dev.casebook.tools.check;

import dev.casebook.catalogue.diagnostic.Severity;

/** Whether reports for a terminal have colours. */
public enum FindingColour {
    /** Text alone. */
    NONE,
    /** The word of the severity in bold red, yellow or cyan. */
    ANSI;

    private static final String RESET = "\u001b[0m";

    String of(Severity severity) {
        return this == NONE ? severity.word() : code(severity) + severity.word() + RESET;
    }

    private static String code(Severity severity) {
        return switch (severity) {
            case ERROR -> "\u001b[1;31m";
            case WARNING -> "\u001b[1;33m";
            case NOTE -> "\u001b[1;36m";
        };
    }
}
