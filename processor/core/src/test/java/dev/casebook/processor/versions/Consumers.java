package dev.casebook.processor.versions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.casebook.processor.generate.JavaHome;
import dev.casebook.processor.generate.Javac;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Programs that were compiled against one version of a catalogue, and run with others. */
final class Consumers {
    private static final Path SOURCES = Path.of("src/test/resources/versions");

    private final Path folder;

    private Consumers(Path folder) {
        this.folder = folder;
    }

    /** The first version of the catalogue. */
    static String catalogue() throws IOException {
        return Files.readString(SOURCES.resolve("billing.yaml"));
    }

    /** Compiles them, those with pattern switches with the newest JDK. */
    static Consumers compile(Path folder, JavaHome newest) throws IOException, InterruptedException {
        Consumers consumers = new Consumers(folder);
        Path first = consumers.catalogue("first", catalogue());
        Javac javac = new Javac(folder.resolve("app"))
                .classPath(first)
                .catalogue("ours", "ours.yaml", Files.readString(SOURCES.resolve("ours.yaml")));
        try (Stream<Path> sources = Files.list(SOURCES.resolve("app"))) {
            for (Path source : sources.sorted().toList()) {
                javac.source("app/" + source.getFileName(), Files.readString(source));
            }
        }
        assertEquals(List.of(), javac.compile().messages());
        if (newest.version() >= 21) {
            consumers.compileSwitches(first, newest);
        }
        return consumers;
    }

    private void compileSwitches(Path first, JavaHome newest) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                newest.javac(),
                "--release",
                "21",
                "-proc:none",
                "-d",
                folder.resolve("app/classes").toString(),
                "-cp",
                classPath(first)));
        try (Stream<Path> sources = Files.list(SOURCES.resolve("switches"))) {
            sources.sorted().forEach(source -> command.add(source.toString()));
        }
        assertEquals(List.of(), run(command));
    }

    /** Compiles a version of the catalogue, and returns the folder of its classes. */
    Path catalogue(String name, String text) throws IOException {
        Javac.Result result = new Javac(folder.resolve(name))
                .catalogue("billing", "billing.yaml", text)
                .compile();
        assertEquals(List.of(), result.messages());
        return result.directory().resolve("classes");
    }

    /** What each consumer answers for each code. */
    Map<String, Map<Integer, String>> answers(JavaHome jdk, Path catalogue, List<String> consumers)
            throws IOException, InterruptedException {
        Path serialized = Files.createDirectories(folder.resolve("serialized"));
        List<String> command = new ArrayList<>(
                List.of(jdk.java(), "-Dserialized=" + serialized, "-cp", classPath(catalogue), "app.Probe"));
        command.addAll(consumers);
        Map<String, Map<Integer, String>> answers = new TreeMap<>();
        for (String line : run(command)) {
            String[] cells = line.split("\t");
            answers.computeIfAbsent(cells[0], consumer -> new TreeMap<>()).put(Integer.valueOf(cells[1]), cells[2]);
        }
        return answers;
    }

    private String classPath(Path catalogue) {
        String runtime = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(path -> path.contains("runtime") || path.contains("jackson"))
                .collect(Collectors.joining(File.pathSeparator));
        return catalogue + File.pathSeparator + folder.resolve("app/classes") + File.pathSeparator + runtime;
    }

    private List<String> run(List<String> command) throws IOException, InterruptedException {
        Path output = folder.resolve("output.txt");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        if (!process.waitFor(2, TimeUnit.MINUTES)) {
            process.destroyForcibly();
        }
        assertEquals(0, process.exitValue(), () -> read(output));
        return Files.readAllLines(output);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return e.toString();
        }
    }
}
