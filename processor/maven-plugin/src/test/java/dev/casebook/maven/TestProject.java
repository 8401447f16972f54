package dev.casebook.maven;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** A copy of a real project from {@code src/it}, that Maven is run on. */
final class TestProject {
    private static final Path ORIGINALS = Path.of("src/it");

    private final Path folder;
    private final Toolchain toolchain;

    private TestProject(Path folder, Toolchain toolchain) {
        this.folder = folder;
        this.toolchain = toolchain;
    }

    /** Copies a project into an empty folder. */
    static TestProject copy(String name, Path folder, Toolchain toolchain) throws IOException {
        Path original = ORIGINALS.resolve(name);
        try (Stream<Path> files = Files.walk(original)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = folder.resolve(original.relativize(file));
                Files.createDirectories(copy.resolveSibling(""));
                Files.copy(file, copy);
            }
        }
        Files.createDirectories(folder.resolve(".mvn")); // the root of the build: no settings from further up
        return new TestProject(folder, toolchain).withCompilerPlugin();
    }

    private TestProject withCompilerPlugin() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path pom : files.filter(file -> file.endsWith("pom.xml")).toList()) {
                String text = Files.readString(pom);
                Files.writeString(pom, text.replace(Toolchain.own().compilerPlugin(), toolchain.compilerPlugin()));
            }
        }
        return this;
    }

    /** Runs Maven; its repository is that of the tests, never the user's. */
    MavenRun run(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(toolchain.command(), "--batch-mode", "-Dstyle.color=never"));
        command.addAll(List.of(
                "--settings", Path.of("src/it/settings.xml").toAbsolutePath().toString()));
        command.add("-Dit.stored=" + Path.of(System.getProperty("it.stored")).toUri());
        command.add("-Dmaven.repo.local=" + System.getProperty("it.repository"));
        command.add("-Dcasebook.version=" + System.getProperty("it.version"));
        command.addAll(List.of(arguments));
        return MavenRun.of(folder, command);
    }

    /** Runs a tool of the JDK that runs the tests. */
    MavenRun runJdk(String tool, String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", tool).toString());
        command.addAll(List.of(arguments));
        return MavenRun.of(folder, command);
    }

    TestProject edit(String path, UnaryOperator<String> change) throws IOException {
        Path file = folder.resolve(path);
        String before = Files.readString(file);
        String after = change.apply(before);
        if (after.equals(before)) {
            throw new IllegalArgumentException("nothing to change in " + path);
        }
        Files.writeString(file, after);
        return this;
    }

    TestProject write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.resolveSibling(""));
        Files.writeString(file, text);
        return this;
    }

    boolean has(String path) {
        return Files.exists(folder.resolve(path));
    }

    String read(String path) throws IOException {
        return Files.readString(folder.resolve(path));
    }

    /** When each class and each generated source was written. */
    SortedMap<String, FileTime> written() throws IOException {
        SortedMap<String, FileTime> times = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(file -> file.toString().endsWith(".class")
                            || file.toString().contains("generated-sources"))
                    .filter(Files::isRegularFile)
                    .forEach(file -> times.put(folder.relativize(file).toString(), time(file)));
        }
        return times;
    }

    private static FileTime time(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
