package dev.casebook.processor.io;

import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;

/** What a compilation runs in, for people who look into a fault. */
public final class CompilationDescription {
    /** Such as {@code Casebook 0.1.0, javac of Java 17.0.15 (Eclipse Adoptium), source release 17, Linux amd64}. */
    public static String of(ProcessingEnvironment environment) {
        String version = Optional.ofNullable(
                        CompilationDescription.class.getPackage().getImplementationVersion())
                .orElse("of unknown version");
        return "Casebook " + version
                + ", " + compiler(environment.getClass().getName())
                + " of Java " + System.getProperty("java.version")
                + " (" + System.getProperty("java.vendor") + "), source release "
                + environment.getSourceVersion().name().replace("RELEASE_", "")
                + ", " + System.getProperty("os.name") + " " + System.getProperty("os.arch");
    }

    private static String compiler(String environment) {
        if (environment.startsWith("com.sun.tools.javac.")) {
            return "javac";
        }
        return environment.startsWith("org.eclipse.jdt.") ? "ECJ" : environment;
    }

    private CompilationDescription() {}
}
