package dev.casebook.maven.compiler;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.artifact.versioning.ComparableVersion;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.project.MavenProject;

/** The compiler plugin of a module, as its build declares it. */
public final class CompilerPlugin {
    private static final String KEY = "org.apache.maven.plugins:maven-compiler-plugin";
    private static final ComparableVersion MIN_VERSION = new ComparableVersion("3.13.0");
    private static final String BETAS = "4.0.0-beta-";
    private static final String CATALOGUE_OPTION = "-Acasebook.catalogue=";

    private final Plugin plugin;
    private final PluginConfiguration configuration;

    CompilerPlugin(Plugin plugin) {
        this.plugin = requireNonNull(plugin, "plugin");
        this.configuration = PluginConfiguration.of(Stream.concat(mainExecutions(plugin), Stream.of(plugin)));
    }

    /** The compiler plugin of a project; empty where it has none. */
    public static Optional<CompilerPlugin> of(MavenProject project) {
        return Optional.ofNullable(project.getPlugin(KEY)).map(CompilerPlugin::new);
    }

    /** What to say where the version is too old to be used; empty where it is fine. */
    public Optional<String> refusal() {
        return version()
                .filter(version -> version.compareTo(MIN_VERSION) < 0)
                .map(version -> refusal(version.toString()));
    }

    /** What to say where the version can be used with care; empty where it is fine. */
    public Optional<String> warning() {
        return version()
                .filter(version -> version.toString().startsWith(BETAS))
                .map(version -> "maven-compiler-plugin " + version + " leaves the classes of removed errors in place:"
                        + " run mvn clean after an error was removed, or use 3.16.0, also with Maven 4");
    }

    /** The paths that the processor's option casebook.catalogue is given, separated as on a class path. */
    public List<String> catalogueOptions() {
        return arguments().stream()
                .filter(argument -> argument.startsWith(CATALOGUE_OPTION))
                .map(argument -> argument.substring(CATALOGUE_OPTION.length()))
                .toList();
    }

    /** The arguments that are passed to the compiler as they are. */
    List<String> arguments() {
        return Stream.concat(
                        configuration.items("compilerArgs").stream(), configuration.value("compilerArgument").stream())
                .toList();
    }

    PluginConfiguration configuration() {
        return configuration;
    }

    /** Whether the source level is that of the JDK where nothing is said, as from version 4 on. */
    boolean defaultsToJdk() {
        return version()
                .filter(version -> version.compareTo(new ComparableVersion("4")) >= 0
                        || version.toString().startsWith("4"))
                .isPresent();
    }

    private Optional<ComparableVersion> version() {
        return Optional.ofNullable(plugin.getVersion()).map(ComparableVersion::new);
    }

    private static Stream<PluginExecution> mainExecutions(Plugin plugin) {
        return plugin.getExecutions().stream()
                .filter(execution -> !execution.getGoals().contains("testCompile"));
    }

    private static String refusal(String version) {
        return "maven-compiler-plugin " + version + " leaves the classes of removed errors in place: an edited"
                + " catalogue would be compiled into a mix of old and new. Casebook needs 3.13.0 or later. Add to"
                + " <build><plugins>:\n"
                + "    <plugin>\n"
                + "      <groupId>org.apache.maven.plugins</groupId>\n"
                + "      <artifactId>maven-compiler-plugin</artifactId>\n"
                + "      <version>3.15.0</version>\n"
                + "    </plugin>";
    }
}
