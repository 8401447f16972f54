package dev.casebook.maven.compiler;

import static dev.casebook.catalogue.diagnostic.BuildProblems.NOT_IN_PROCESSOR_PATHS;
import static dev.casebook.catalogue.diagnostic.BuildProblems.NO_PROCESSOR;
import static dev.casebook.catalogue.diagnostic.BuildProblems.ONLY_ON_CLASS_PATH;
import static dev.casebook.catalogue.diagnostic.BuildProblems.ONLY_OTHER_PROCESSORS;
import static java.util.Objects.requireNonNull;

import dev.casebook.catalogue.diagnostic.Finding;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.project.MavenProject;

/** The build runs Casebook's annotation processors. What cannot be decided is not reported. */
final class ProcessorRule {
    private static final String GROUP = "dev.casebook";
    private static final String PROCESSOR = "casebook-processor";
    private static final String PACKAGE = "dev.casebook.processor.";

    /** From this JDK on javac runs no processor that is only on the class path. */
    private static final int NO_PROCESSORS_ON_CLASS_PATH = 23;

    private static final List<String> OTHER_WAYS =
            List.of("-processorpath", "--processor-path", "--processor-module-path", "-processor");

    private final CompilerSettings settings;
    private final ProcessorPathResolver resolver;
    private final int jdk;

    /** The rule for a JDK such as 17 that compiles. */
    ProcessorRule(CompilerSettings settings, ProcessorPathResolver resolver, int jdk) {
        this.settings = requireNonNull(settings, "settings");
        this.resolver = requireNonNull(resolver, "resolver");
        this.jdk = jdk;
    }

    Optional<Finding> check() {
        return isSetOtherwise() ? Optional.empty() : finding();
    }

    private boolean isSetOtherwise() {
        return settings.processing().filter("none"::equals).isPresent()
                || OTHER_WAYS.stream().anyMatch(settings::hasArgument);
    }

    private Optional<Finding> finding() {
        if (!settings.processors().isEmpty()
                && settings.processors().stream().noneMatch(name -> name.startsWith(PACKAGE))) {
            return Optional.of(ONLY_OTHER_PROCESSORS.of());
        }
        return settings.processorPath().isEmpty() ? findingOnClassPath() : findingOnProcessorPath();
    }

    private Optional<Finding> findingOnProcessorPath() {
        return resolver.mayHold(settings.processorPath(), GROUP, PROCESSOR)
                ? Optional.empty()
                : Optional.of(NOT_IN_PROCESSOR_PATHS.of());
    }

    private Optional<Finding> findingOnClassPath() {
        List<String> types = processorTypes(settings.project()).toList();
        if (types.isEmpty()) {
            return Optional.of(NO_PROCESSOR.of());
        }
        boolean found = !types.contains("jar") || runsFromClassPath();
        return found ? Optional.empty() : Optional.of(ONLY_ON_CLASS_PATH.of());
    }

    /** The types of the dependencies that are the processor: {@code jar}, or Maven 4's types for processors. */
    private static Stream<String> processorTypes(MavenProject project) {
        return project.getArtifacts().stream()
                .filter(artifact -> artifact.getGroupId().equals(GROUP))
                .filter(artifact -> artifact.getArtifactId().equals(PROCESSOR))
                .map(artifact -> artifact.getType());
    }

    private boolean runsFromClassPath() {
        return jdk < NO_PROCESSORS_ON_CLASS_PATH
                || settings.usesOtherJdk()
                || settings.processing().isPresent()
                || !settings.processors().isEmpty();
    }
}
