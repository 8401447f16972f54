package dev.casebook.benchmarks.runtime;

import dev.casebook.benchmarks.process.Meter;
import dev.casebook.benchmarks.report.Figures;
import dev.casebook.benchmarks.report.Jdk;
import dev.casebook.benchmarks.report.Spread;
import dev.casebook.benchmarks.report.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Whole processes that meet one error, taking turns. */
final class FirstUses {
    private final Path folder;
    private final int runs;
    private final Table table = Table.of(
            "JDK", "one error", "made by", "wall, ms", "above the first, ms", "classes loaded", "above the first");

    FirstUses(Path folder, int runs) {
        this.folder = folder;
        this.runs = runs;
    }

    void measure(Jdk jdk) throws IOException, InterruptedException {
        Map<FirstUse.Way, List<Double>> walls = new EnumMap<>(FirstUse.Way.class);
        for (int run = 0; run < runs; run++) {
            for (FirstUse.Way way : FirstUse.Way.values()) {
                double wall = run(jdk, way, List.of()).cost().wallSeconds() * 1_000;
                walls.computeIfAbsent(way, any -> new ArrayList<>()).add(wall);
            }
        }
        double first = median(walls, FirstUse.Way.EXCEPTION);
        long firstClasses = classes(jdk, FirstUse.Way.EXCEPTION);
        for (FirstUse.Way way : FirstUse.Way.values()) {
            long classes = classes(jdk, way);
            table.row(
                    Integer.toString(jdk.version()),
                    way.source,
                    way.title,
                    Figures.of(new Spread(values(walls, way))),
                    Figures.number(median(walls, way) - first),
                    Figures.count(classes),
                    Figures.count(classes - firstClasses));
        }
    }

    String markdown() {
        return table.markdown();
    }

    private long classes(Jdk jdk, FirstUse.Way way) throws IOException, InterruptedException {
        Path log = folder.resolve("classes.log");
        run(jdk, way, List.of("-Xlog:class+load=info:file=" + log));
        try (Stream<String> lines = Files.lines(log)) {
            return lines.filter(line -> line.contains(" source: ")).count();
        }
    }

    private Meter.Finished run(Jdk jdk, FirstUse.Way way, List<String> options)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(jdk.tool("java")));
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), FirstUse.class.getName(), way.name()));
        Path output = folder.resolve("first-use.txt");
        Meter.Finished finished = Meter.best().run(command, output);
        if (finished.exitCode() != 0) {
            throw new IllegalStateException(Files.readString(output));
        }
        return finished;
    }

    private static double median(Map<FirstUse.Way, List<Double>> walls, FirstUse.Way way) {
        return new Spread(values(walls, way)).median();
    }

    private static List<Double> values(Map<FirstUse.Way, List<Double>> walls, FirstUse.Way way) {
        return Objects.requireNonNull(walls.get(way));
    }
}
