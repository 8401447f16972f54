package dev.casebook.maven.compiler;

import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;
import org.w3c.dom.Element;

/**
 * What a module's build asks of the Java compiler, whichever of Maven's ways it uses to say it.
 *
 * @param plugin the compiler plugin
 * @param project the module
 * @param userProperties the properties of the command line
 */
record CompilerSettings(CompilerPlugin plugin, MavenProject project, Properties userProperties) {
    /** The level that maven-compiler-plugin 3 compiles with where nothing is said. */
    private static final String DEFAULT_LEVEL = "8";

    static Optional<CompilerSettings> of(MavenProject project, MavenSession session) {
        return CompilerPlugin.of(project)
                .map(plugin -> new CompilerSettings(plugin, project, session.getUserProperties()));
    }

    /** The level of the language, such as {@code 17} or {@code 1.8}; empty where the JDK decides. */
    Optional<String> sourceLevel() {
        return argument("--release")
                .or(() -> parameter("release", "maven.compiler.release"))
                .or(() -> argument("-source"))
                .or(() -> argument("--source"))
                .or(() -> parameter("source", "maven.compiler.source"))
                .or(() -> plugin.defaultsToJdk() ? Optional.empty() : Optional.of(DEFAULT_LEVEL));
    }

    /** Which processors run: {@code none}, {@code only} or {@code full}; empty where the compiler decides. */
    Optional<String> processing() {
        return parameter("proc", "maven.compiler.proc")
                .or(() -> arguments()
                        .filter(argument -> argument.startsWith("-proc:"))
                        .map(argument -> argument.substring("-proc:".length()))
                        .findFirst());
    }

    /** The processors that are named by their classes. */
    List<String> processors() {
        return plugin.configuration().items("annotationProcessors");
    }

    /** The elements of the processor path. */
    List<Element> processorPath() {
        return plugin.configuration().objects("annotationProcessorPaths");
    }

    boolean hasArgument(String name) {
        return arguments().anyMatch(argument -> argument.equals(name) || argument.startsWith(name + "="));
    }

    /** Whether the JDK that compiles can be another one than the JDK that runs Maven. */
    boolean usesOtherJdk() {
        boolean toolchains = project.getPlugin("org.apache.maven.plugins:maven-toolchains-plugin") != null;
        return toolchains
                || parameter("executable", "maven.compiler.executable").isPresent()
                || !plugin.configuration().objects("jdkToolchain").isEmpty();
    }

    private Optional<String> argument(String name) {
        List<String> all = arguments().toList();
        int index = all.indexOf(name);
        boolean hasValue = index >= 0 && index + 1 < all.size();
        return hasValue ? Optional.of(all.get(index + 1)) : Optional.empty();
    }

    private Stream<String> arguments() {
        return plugin.arguments().stream();
    }

    private Optional<String> parameter(String name, String property) {
        return plugin.configuration()
                .value(name)
                .or(() -> Optional.ofNullable(userProperties.getProperty(property)))
                .or(() -> Optional.ofNullable(project.getProperties().getProperty(property)))
                .filter(value -> !value.isBlank());
    }
}
