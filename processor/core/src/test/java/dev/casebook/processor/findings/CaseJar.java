package dev.casebook.processor.findings;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** The sources in {@code jar} of a case, compiled into a jar that the case stands on. */
final class CaseJar {
    /** The jar; empty where the case has none. */
    static Stream<Path> of(CaseFolder folder, Path directory) throws IOException {
        List<Path> sources = folder.files("jar");
        return sources.isEmpty()
                ? Stream.empty()
                : Stream.of(jar(compile(sources, directory.resolve("jar")), directory.resolve("billing-1.jar")));
    }

    private static Path compile(List<Path> sources, Path classes) throws IOException {
        Files.createDirectories(classes);
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = javac.getStandardFileManager(null, Locale.ROOT, UTF_8)) {
            files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(classes));
            List<String> options = List.of("--release", "17", "-proc:none");
            assertTrue(javac.getTask(null, files, null, options, null, files.getJavaFileObjectsFromPaths(sources))
                    .call());
        }
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
