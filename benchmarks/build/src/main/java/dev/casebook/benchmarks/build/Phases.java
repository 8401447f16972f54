package dev.casebook.benchmarks.build;

import dev.casebook.benchmarks.peers.SampleCatalogue;
import dev.casebook.benchmarks.process.Folders;
import dev.casebook.benchmarks.process.Meter;
import dev.casebook.benchmarks.report.Jdk;
import dev.casebook.benchmarks.report.Spread;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Where the time before javac goes: milliseconds for each stage, each run in a new process. */
record Phases(int codes, Map<Phase, Spread> milliseconds) {
    static Phases measure(Path folder, Libraries libraries, Jdk jdk, int codes, int times)
            throws IOException, InterruptedException {
        Path yaml = folder.resolve("phases/" + codes + ".yaml");
        Folders.write(yaml, new SampleCatalogue("Shop", codes).yaml());
        String path = System.getProperty("java.class.path") + File.pathSeparator + libraries.all();
        List<String> command = List.of(jdk.tool("java"), "-cp", path, PhaseRun.class.getName(), yaml.toString());
        Map<Phase, List<Double>> all = new EnumMap<>(Phase.class);
        for (int run = 0; run < times; run++) {
            Path output = folder.resolve("phases/output.txt");
            if (Meter.best().run(command, output).exitCode() != 0) {
                throw new IllegalStateException(Files.readString(output));
            }
            Files.readAllLines(output).forEach(line -> add(all, line));
        }
        Map<Phase, Spread> spreads = new EnumMap<>(Phase.class);
        all.forEach((phase, values) -> spreads.put(phase, new Spread(values)));
        return new Phases(codes, spreads);
    }

    /** Of all stages together. */
    double median() {
        return milliseconds.values().stream().mapToDouble(Spread::median).sum();
    }

    private static void add(Map<Phase, List<Double>> all, String line) {
        String[] words = line.split(" ", -1);
        all.computeIfAbsent(Phase.valueOf(words[0]), phase -> new ArrayList<>()).add(Double.parseDouble(words[1]));
    }
}
