package dev.casebook.benchmarks.build;

import dev.casebook.benchmarks.process.Meter;
import dev.casebook.benchmarks.report.Figures;
import dev.casebook.benchmarks.report.Jdk;
import dev.casebook.benchmarks.report.Mode;
import dev.casebook.benchmarks.report.Page;
import dev.casebook.benchmarks.report.Spread;
import dev.casebook.benchmarks.report.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** How long the command takes to start, beside {@code java -version}; the processes take turns. */
final class CommandStarts {
    private static final String FIRST = "`java -version`";

    private final Path jar;
    private final Path folder;
    private final int runs;

    private CommandStarts(Path jar, Path folder, int runs) {
        this.jar = jar;
        this.folder = folder;
        this.runs = runs;
    }

    /**
     * Measures.
     *
     * @param arguments the mode, the page, the jar, the script, a folder for files, and the folders of JDKs
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Mode mode = Mode.of(arguments[0]);
        Path folder = Files.createDirectories(Path.of(arguments[4]).toAbsolutePath());
        Path jar = folder.resolve("casebook-cli.jar");
        Files.copy(Path.of(arguments[2]), jar, StandardCopyOption.REPLACE_EXISTING);
        Files.copy(
                Path.of(arguments[3]),
                folder.resolve("casebook"),
                StandardCopyOption.REPLACE_EXISTING,
                StandardCopyOption.COPY_ATTRIBUTES);
        CommandStarts starts = new CommandStarts(jar, folder, mode.choose(5, 21));
        Table table = Table.of("JDK", "process", "wall, ms", "ratio to `java -version`");
        for (String home : List.of(arguments).subList(5, arguments.length)) {
            starts.measure(Jdk.in(Path.of(home)), table);
        }
        new Page(Path.of(arguments[1])).write("command-start", table.markdown());
    }

    private void measure(Jdk jdk, Table table) throws IOException, InterruptedException {
        Map<String, List<String>> processes = processes(jdk);
        Map<String, List<Double>> walls = new LinkedHashMap<>();
        for (int run = 0; run < runs + 1; run++) {
            for (Map.Entry<String, List<String>> process : processes.entrySet()) {
                double wall = wall(process.getValue());
                if (run > 0) { // the first one writes the archive of classes
                    walls.computeIfAbsent(process.getKey(), any -> new ArrayList<>())
                            .add(wall * 1_000);
                }
            }
        }
        List<Double> first = Objects.requireNonNull(walls.get(FIRST));
        walls.forEach((name, values) -> table.row(
                Integer.toString(jdk.version()),
                name,
                Figures.of(new Spread(values)),
                Figures.of(Spread.ratios(values, first))));
    }

    private Map<String, List<String>> processes(Jdk jdk) {
        List<String> byScript = List.of(
                "env",
                "JAVA_HOME=" + jdk.home(),
                "XDG_CACHE_HOME=" + folder.resolve("cache"),
                folder.resolve("casebook").toString());
        List<String> byJar = List.of(jdk.tool("java"), "-jar", jar.toString());
        Map<String, List<String>> processes = new LinkedHashMap<>();
        processes.put(FIRST, List.of(jdk.tool("java"), "-version"));
        processes.put("the jar, `--version`", with(byJar, "--version"));
        processes.put("the script, `--version`", with(byScript, "--version"));
        processes.put("the jar, `explain whatsapp 131047`", with(byJar, "explain", "whatsapp", "131047"));
        processes.put("the script, `explain whatsapp 131047`", with(byScript, "explain", "whatsapp", "131047"));
        return processes;
    }

    private static List<String> with(List<String> command, String... arguments) {
        List<String> all = new ArrayList<>(command);
        all.addAll(List.of(arguments));
        return all;
    }

    private double wall(List<String> command) throws IOException, InterruptedException {
        Path output = folder.resolve("start.txt");
        Meter.Finished finished = Meter.best().run(command, output);
        if (finished.exitCode() != 0) {
            throw new IllegalStateException(Files.readString(output));
        }
        return finished.cost().wallSeconds();
    }
}
