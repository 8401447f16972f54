package dev.casebook.maven;

import static java.util.stream.Collectors.joining;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The jars that the build put into the repository of the integration tests: what a user gets. */
final class BuiltJars {
    private static final Path REPOSITORY = Path.of(System.getProperty("it.repository"));

    /** A jar of ours. */
    static Path casebook(String artifact) {
        String version = System.getProperty("it.version");
        return REPOSITORY.resolve("dev/casebook/" + artifact + "/" + version + "/" + artifact + "-" + version + ".jar");
    }

    /** The only version of a library that is there. */
    static Path library(String folder) throws IOException {
        try (Stream<Path> files = Files.walk(REPOSITORY.resolve(folder))) {
            List<Path> jars =
                    files.filter(file -> file.toString().endsWith(".jar")).toList();
            if (jars.size() != 1) {
                throw new IllegalStateException("not one jar: " + jars);
            }
            return jars.get(0);
        }
    }

    /** Joined as on a class path. */
    static String path(Path... paths) {
        return Stream.of(paths).map(Path::toString).collect(joining(File.pathSeparator));
    }

    private BuiltJars() {}
}
