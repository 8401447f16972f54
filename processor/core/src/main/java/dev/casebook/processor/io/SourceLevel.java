package dev.casebook.processor.io;

import static dev.casebook.catalogue.diagnostic.BuildProblems.SOURCE_LEVEL;

import dev.casebook.catalogue.diagnostic.Finding;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.SourceVersion;

/** The version of the language that a compilation is for. */
public final class SourceLevel {
    /** Whether generated code does not compile: it needs sealed types. */
    public static boolean isTooLow(ProcessingEnvironment environment) {
        return environment.getSourceVersion().compareTo(SourceVersion.RELEASE_17) < 0;
    }

    /** What to say where it is too low. */
    public static Optional<Finding> check(ProcessingEnvironment environment) {
        String level = environment.getSourceVersion().name().substring("RELEASE_".length());
        return isTooLow(environment) ? Optional.of(SOURCE_LEVEL.of(level)) : Optional.empty();
    }

    private SourceLevel() {}
}
