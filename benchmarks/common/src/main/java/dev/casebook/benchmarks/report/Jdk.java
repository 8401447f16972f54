package dev.casebook.benchmarks.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Properties;

/**
 * A JDK to measure on.
 *
 * @param home its folder
 * @param version its feature version, such as 17
 * @param name for people, such as {@code JDK 17.0.15 (Eclipse Adoptium)}
 */
public record Jdk(Path home, int version, String name) {
    /** The JDK in a folder, by its {@code release} file. */
    public static Jdk in(Path home) throws IOException {
        Properties release = new Properties();
        try (var reader = Files.newBufferedReader(home.resolve("release"))) {
            release.load(reader);
        }
        String version = value(release, "JAVA_VERSION");
        String name = "JDK " + version + " (" + value(release, "IMPLEMENTOR") + ")";
        return new Jdk(home, Integer.parseInt(version.split("[^0-9]", 2)[0]), name);
    }

    /** One of its tools. */
    public String tool(String tool) {
        return home.resolve("bin").resolve(tool).toString();
    }

    /** The newest of several. */
    public static Jdk newest(List<Jdk> jdks) {
        return jdks.stream()
                .reduce((one, other) -> one.version() > other.version() ? one : other)
                .orElseThrow();
    }

    private static String value(Properties release, String key) {
        return Objects.requireNonNullElse(release.getProperty(key), "0").replace("\"", "");
    }
}
