package dev.casebook.processor.findings;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One folder of {@code findings}: sources in {@code src}, with each expected message as a comment on its line such as
 * {@code // ERROR CB403@32}, where 32 is the column. What is in {@code classes} lies in the class output before, what is in
 * {@code sources} in the source output. {@code options} has an option of the compiler on each line. {@code library} is
 * a case of its own that this one stands on; the sources in {@code jar} are a jar on the class path. {@code fault} names a
 * class that the compiler fails to take, and the exception that it throws then.
 */
record CaseFolder(Path path) {
    private static final Path CASES = Path.of("src/test/resources/findings");
    private static final Pattern MARK = Pattern.compile("// (ERROR|WARNING)((?: CB\\d{3}@\\d+)+)$");

    /** A fault of the machinery: writing the class of this name throws an exception of this class. */
    record Fault(String className, String exception) {}

    static List<CaseFolder> all() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.filter(Files::isDirectory)
                    .sorted()
                    .map(CaseFolder::new)
                    .toList();
        }
    }

    List<Path> sources() throws IOException {
        return files("src");
    }

    /** Whether its sources are a module. */
    boolean isModule() {
        return Files.exists(path.resolve("src/module-info.java"));
    }

    boolean hasLibrary() {
        return Files.isDirectory(path.resolve("library"));
    }

    /** The files below a folder of the case. */
    List<Path> files(String folder) throws IOException {
        if (!Files.isDirectory(path.resolve(folder))) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(path.resolve(folder))) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    List<String> options() throws IOException {
        return lines("options");
    }

    Optional<Fault> fault() throws IOException {
        return lines("fault").stream().findFirst().map(line -> {
            String[] words = line.split(" ", -1);
            return new Fault(words[0], words[1]);
        });
    }

    private List<String> lines(String name) throws IOException {
        Path file = path.resolve(name);
        return Files.exists(file) ? Files.readAllLines(file) : List.of();
    }

    /** Every expectation, as {@code src/Some.java:3:32: ERROR CB403}. */
    List<String> expected() throws IOException {
        List<String> expected = new ArrayList<>();
        for (Path source : sources()) {
            List<String> lines = Files.readAllLines(source);
            for (int i = 0; i < lines.size(); i++) {
                Matcher mark = MARK.matcher(lines.get(i));
                if (mark.find()) {
                    for (String one : mark.group(2).strip().split(" ", -1)) {
                        String[] parts = one.split("@", -1);
                        expected.add(
                                name(source) + ":" + (i + 1) + ":" + parts[1] + ": " + mark.group(1) + " " + parts[0]);
                    }
                }
            }
        }
        assertFalse(expected.isEmpty(), () -> path + " expects something");
        return expected.stream().sorted().toList();
    }

    /** A source's name inside the case. */
    String name(Path source) {
        return path.toAbsolutePath()
                .relativize(source.toAbsolutePath())
                .toString()
                .replace('\\', '/');
    }

    @Override
    public String toString() {
        return path.getFileName().toString();
    }
}
