package dev.casebook.processor.findings;

import dev.casebook.testing.JavaCompilation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

/** The sources in {@code jar} of a case, compiled into a jar that the case stands on. */
final class CaseJar {
    /** The jar; empty where the case has none. */
    static Stream<Path> of(CaseFolder folder, Path directory) throws IOException {
        List<Path> sources = folder.files("jar");
        return sources.isEmpty()
                ? Stream.empty()
                : Stream.of(jar(compile(sources, directory.resolve("jar")), directory.resolve("billing-1.jar")));
    }

    private static Path compile(List<Path> sources, Path classes) {
        JavaCompilation.into(classes)
                .files(sources)
                .options("--release", "17")
                .run()
                .orFail();
        return classes;
    }

    /** Packs a folder. */
    static Path jar(Path folder, Path jar) throws IOException {
        try (JarOutputStream output = new JarOutputStream(Files.newOutputStream(jar));
                Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                output.putNextEntry(
                        new JarEntry(folder.relativize(file).toString().replace('\\', '/')));
                Files.copy(file, output);
            }
        }
        return jar;
    }

    private CaseJar() {}
}
