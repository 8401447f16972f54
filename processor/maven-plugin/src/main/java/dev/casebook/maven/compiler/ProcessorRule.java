package dev.casebook.maven.compiler;

import static dev.casebook.catalogue.diagnostic.BuildProblems.NO_PROCESSOR;
import static java.util.Objects.requireNonNull;

import dev.casebook.catalogue.diagnostic.Diagnostic;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.project.MavenProject;

/** The build runs Casebook's annotation processors. Whatever cannot be told for sure counts as fine. */
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

    Optional<Diagnostic> check() {
        return isSetOtherwise() ? Optional.empty() : reason().map(reason -> NO_PROCESSOR.of(reason));
    }

    private boolean isSetOtherwise() {
        return settings.processing().filter("none"::equals).isPresent()
                || OTHER_WAYS.stream().anyMatch(settings::hasArgument);
    }

    private Optional<String> reason() {
        if (!settings.processors().isEmpty()
                && settings.processors().stream().noneMatch(name -> name.startsWith(PACKAGE))) {
            return Optional.of("`annotationProcessors` of maven-compiler-plugin names only other processors");
        }
        return settings.processorPath().isEmpty() ? reasonOnClassPath() : reasonOnProcessorPath();
    }

    private Optional<String> reasonOnProcessorPath() {
        return resolver.mayHold(settings.processorPath(), GROUP, PROCESSOR)
                ? Optional.empty()
                : Optional.of("`annotationProcessorPaths` of maven-compiler-plugin does not have casebook-processor");
    }

    private Optional<String> reasonOnClassPath() {
        List<String> types = processorTypes(settings.project()).toList();
        if (types.isEmpty()) {
            return Optional.of("casebook-processor is not on the processor path");
        }
        boolean found = !types.contains("jar") || runsFromClassPath();
        return found
                ? Optional.empty()
                : Optional.of("casebook-processor is only on the class path, and javac runs no processor from there"
                        + " since JDK 23");
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
