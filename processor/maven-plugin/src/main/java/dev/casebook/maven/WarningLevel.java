package dev.casebook.maven;

import dev.casebook.catalogue.diagnostic.Severity;
import java.util.Optional;

/** How bad warnings are, as the option {@code casebook.warnings} says. */
enum WarningLevel {
    /** They stay warnings. */
    WARNING,
    /** They fail the build. */
    ERROR;

    /** The level of a word; empty for any other. */
    static Optional<WarningLevel> of(String word) {
        return switch (word) {
            case "warning" -> Optional.of(WARNING);
            case "error" -> Optional.of(ERROR);
            default -> Optional.empty();
        };
    }

    Severity of(Severity severity) {
        return this == ERROR && severity == Severity.WARNING ? Severity.ERROR : severity;
    }
}
