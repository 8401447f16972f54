package dev.casebook.errorprone;

import com.google.errorprone.ErrorProneVersion;
import java.util.Optional;

/** What the checks run in, for people who look into a fault. */
final class ErrorProneEnvironment {
    /** Such as {@code casebook-errorprone 0.1.0, Error Prone 2.52.0, Java 25 (Eclipse Adoptium), Linux amd64}. */
    static final String WORDS = words();

    private static String words() {
        String unknown = "of unknown version";
        return "casebook-errorprone "
                + Optional.ofNullable(ErrorProneEnvironment.class.getPackage().getImplementationVersion())
                        .orElse(unknown)
                + ", Error Prone " + ErrorProneVersion.loadVersionFromPom().or(unknown)
                + ", Java " + System.getProperty("java.version") + " (" + System.getProperty("java.vendor") + "), "
                + System.getProperty("os.name") + " " + System.getProperty("os.arch");
    }

    private ErrorProneEnvironment() {}
}
