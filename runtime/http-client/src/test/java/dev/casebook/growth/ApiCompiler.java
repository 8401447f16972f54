package dev.casebook.growth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.casebook.testing.CompilationResult;
import dev.casebook.testing.JavaCompilation;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Compiles the API of four modules, with and without additions, and programs against it. */
final class ApiCompiler {
    /** The packages of the API; those of {@code retry} for single libraries are left out. */
    private static final List<String> PACKAGES = List.of(
            "core/src/main/java/dev/casebook",
            "core/src/main/java/dev/casebook/annotation",
            "core/src/main/java/dev/casebook/envelope",
            "core/src/main/java/dev/casebook/generated",
            "core/src/main/java/dev/casebook/text",
            "reader/src/main/java/dev/casebook/reader",
            "reader/src/main/java/dev/casebook/reader/scan",
            "http-client/src/main/java/dev/casebook/http/client",
            "retry/src/main/java/dev/casebook/retry");

    /**
     * Members that a type gets, at its beginning.
     *
     * @param file the end of the name of the file
     * @param declaration how the type is declared, without its first brace
     * @param members the members
     */
    record Addition(String file, String declaration, String members) {
        /** The source with the members. */
        private String in(String source) {
            int start = source.indexOf(declaration);
            assertTrue(start >= 0 && start == source.lastIndexOf(declaration), this::toString);
            int body = source.indexOf("{\n", start) + 1;
            return source.substring(0, body) + "\n" + members + source.substring(body);
        }
    }

    /** The classes of the API with these additions. */
    static Path api(Path folder, List<Addition> additions) throws IOException {
        return compiled(folder, sources(), additions, libraries());
    }

    /** Only the classes that have these additions, compiled against the others. */
    static Path changed(Path folder, List<Addition> additions, List<Path> classPath) throws IOException {
        List<Path> files = new ArrayList<>(sources());
        files.removeIf(file -> additions.stream().noneMatch(addition -> file.endsWith(addition.file())));
        return compiled(folder, files, additions, classPath);
    }

    private static Path compiled(Path folder, List<Path> files, List<Addition> additions, List<Path> classPath)
            throws IOException {
        Path target = Files.createTempDirectory(folder, "sources");
        List<Path> copies = new ArrayList<>();
        List<Addition> made = new ArrayList<>();
        for (Path file : files) {
            String text = Files.readString(file);
            for (Addition addition : additions) {
                if (file.endsWith(addition.file())) {
                    text = addition.in(text);
                    made.add(addition);
                }
            }
            Path copy = target.resolve(Path.of("..").relativize(file));
            Files.createDirectories(copy.getParent());
            copies.add(Files.writeString(copy, text));
        }
        assertEquals(additions.size(), made.size(), made::toString);
        Path classes = Files.createTempDirectory(folder, "classes");
        assertEquals("", compile(copies, classes, classPath));
        return classes;
    }

    /** What the compiler says; empty if it accepts the programs. */
    static String compile(List<Path> programs, Path target, List<Path> classPath) {
        CompilationResult result = JavaCompilation.into(target)
                .files(programs)
                .classPath(classPath)
                .run();
        return result.success() ? "" : result.messages().toString();
    }

    /** The libraries that the API needs. */
    static List<Path> libraries() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .filter(entry -> entry.contains("jspecify") || entry.contains("jackson-core"))
                .map(Path::of)
                .toList();
    }

    private static List<Path> sources() throws IOException {
        List<Path> files = new ArrayList<>();
        for (String each : PACKAGES) {
            try (Stream<Path> found = Files.list(Path.of("..", each.split("/")))) {
                found.filter(file -> file.toString().endsWith(".java")).forEach(files::add);
            }
        }
        return files;
    }

    private ApiCompiler() {}
}
