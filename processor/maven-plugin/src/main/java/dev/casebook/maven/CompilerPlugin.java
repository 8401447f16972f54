package dev.casebook.maven;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.maven.artifact.versioning.ComparableVersion;
import org.apache.maven.model.ConfigurationContainer;
import org.apache.maven.model.Plugin;
import org.apache.maven.project.MavenProject;

/** The compiler plugin of a module, as its build declares it. */
record CompilerPlugin(Plugin plugin) {
    private static final String KEY = "org.apache.maven.plugins:maven-compiler-plugin";
    private static final ComparableVersion OLDEST = new ComparableVersion("3.13.0");
    private static final String BETAS = "4.0.0-beta-";
    private static final Pattern OPTION = Pattern.compile("-Acasebook\\.catalogue=([^<]+)");

    static Optional<CompilerPlugin> of(MavenProject project) {
        return Optional.ofNullable(project.getPlugin(KEY)).map(CompilerPlugin::new);
    }

    /** What to say where the version is too old to be used; empty where it is fine. */
    Optional<String> refusal() {
        return version().filter(version -> version.compareTo(OLDEST) < 0).map(version -> refusal(version.toString()));
    }

    /** What to say where the version can be used with care; empty where it is fine. */
    Optional<String> warning() {
        return version()
                .filter(version -> version.toString().startsWith(BETAS))
                .map(version -> "maven-compiler-plugin " + version + " leaves the classes of removed errors in place:"
                        + " run mvn clean after an error was removed, or use 3.16.0, also with Maven 4");
    }

    private Optional<ComparableVersion> version() {
        return Optional.ofNullable(plugin.getVersion()).map(ComparableVersion::new);
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

    /** The paths that the processor's option casebook.catalogue is given, separated as on a class path. */
    List<String> catalogueOptions() {
        return Stream.concat(Stream.of(plugin), plugin.getExecutions().stream())
                .map(ConfigurationContainer::getConfiguration)
                .filter(Objects::nonNull)
                .flatMap(configuration ->
                        OPTION.matcher(configuration.toString()).results())
                .map(found -> found.group(1).strip())
                .distinct()
                .toList();
    }
}
