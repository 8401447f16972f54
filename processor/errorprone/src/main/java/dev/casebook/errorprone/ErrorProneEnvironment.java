package dev.casebook.errorprone;

import com.google.errorprone.ErrorProneVersion;
import dev.casebook.catalogue.diagnostic.FaultEnvironment;

/** What the checks run in, for people who look into a fault. */
final class ErrorProneEnvironment {
    /** Such as {@code casebook-errorprone 0.1.0, Error Prone 2.52.0, Java 25 (Eclipse Adoptium), Linux amd64}. */
    static final String WORDS = words();

    private static String words() {
        return String.join(
                ", ",
                FaultEnvironment.tool("casebook-errorprone", ErrorProneEnvironment.class),
                "Error Prone " + ErrorProneVersion.loadVersionFromPom().or("of unknown version"),
                FaultEnvironment.java(),
                FaultEnvironment.system());
    }

    private ErrorProneEnvironment() {}
}
