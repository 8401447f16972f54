package dev.casebook.processor.io;

import dev.casebook.catalogue.diagnostic.FaultEnvironment;
import javax.annotation.processing.ProcessingEnvironment;

/** What a compilation runs in, for people who look into a fault. */
public final class CompilationDescription {
    /** Such as {@code Casebook 0.1.0, javac of Java 17.0.15 (Eclipse Adoptium), source release 17, Linux amd64}. */
    public static String of(ProcessingEnvironment environment) {
        return String.join(
                ", ",
                FaultEnvironment.tool("Casebook", CompilationDescription.class),
                compiler(environment.getClass().getName()) + " of " + FaultEnvironment.java(),
                "source release " + environment.getSourceVersion().name().replace("RELEASE_", ""),
                FaultEnvironment.system());
    }

    private static String compiler(String environment) {
        if (environment.startsWith("com.sun.tools.javac.")) {
            return "javac";
        }
        return environment.startsWith("org.eclipse.jdt.") ? "ECJ" : environment;
    }

    private CompilationDescription() {}
}
