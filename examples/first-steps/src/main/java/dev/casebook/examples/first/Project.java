package dev.casebook.examples.first;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.stream.Stream;

/** The small project that is compiled: a copy in {@code target/shop}, so that nothing of it is left in the sources. */
record Project(Path folder) {
    static final String RUNTIME = "../lib/casebook-runtime.jar";
    static final String PROCESSOR = "../lib/casebook-processor.jar";
    static final String SANDBOX = "../../../sandbox/target/sandbox.jar";
    static final String DESK = "../../../delivery-desk/target/delivery-desk.jar";
    static final String MESSAGES = "../../../delivery-desk/messages.txt";

    /** A new copy without classes. The jar of this program is in {@code target}. */
    static Project fresh() throws IOException {
        Project project = new Project(target().resolve("shop"));
        if (Files.exists(project.folder)) {
            delete(project.folder);
        }
        project.copy("shop");
        Files.createDirectories(project.folder.resolve("classes"));
        return project;
    }

    /** Replaces the class that forgot a category by the completed one, and adds a program that uses it. */
    void complete() throws IOException {
        copy("completed");
    }

    List<String> lines(String file) throws IOException {
        return Files.readAllLines(folder.resolve(file));
    }

    /** The names of the exceptions of a package, in alphabetical order. */
    List<String> exceptions(String packageFolder) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("classes").resolve(packageFolder))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith("Exception.class"))
                    .map(name -> name.replace(".class", ""))
                    .sorted()
                    .toList();
        }
    }

    private void copy(String name) throws IOException {
        Path from = target().resolveSibling(name);
        try (Stream<Path> files = Files.walk(from)) {
            files.filter(Files::isRegularFile).forEach(file -> copy(file, folder.resolve(from.relativize(file))));
        }
    }

    private static void copy(Path from, Path to) {
        try {
            Files.createDirectories(to.getParent());
            Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) throws IOException {
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, IOException failure) throws IOException {
                Files.delete(folder);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private static Path target() {
        try {
            Path jar = Path.of(FirstSteps.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return requireNonNull(jar.getParent(), "the folder of the program");
        } catch (URISyntaxException e) {
            throw new IllegalStateException("this program does not lie in a file", e);
        }
    }
}
