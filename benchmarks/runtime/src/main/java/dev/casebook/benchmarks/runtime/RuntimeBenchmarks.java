package dev.casebook.benchmarks.runtime;

import dev.casebook.benchmarks.report.Jdk;
import dev.casebook.benchmarks.report.Mode;
import dev.casebook.benchmarks.report.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.runner.RunnerException;

/** Measures run time and writes what came out into a page. Arguments: mode, page, folder to work in, JDKs. */
public final class RuntimeBenchmarks {
    private final Mode mode;
    private final Page page;
    private final Path folder;
    private final List<Jdk> jdks;

    private RuntimeBenchmarks(List<String> arguments) throws IOException {
        mode = Mode.of(arguments.get(0));
        page = new Page(Path.of(arguments.get(1)));
        folder = Files.createDirectories(Path.of(arguments.get(2)));
        List<Jdk> all = new ArrayList<>();
        for (String home : arguments.subList(3, arguments.size())) {
            all.add(Jdk.in(Path.of(home)));
        }
        jdks = mode.choose(List.of(Jdk.newest(all)), all);
    }

    public static void main(String[] arguments) throws IOException, InterruptedException, RunnerException {
        new RuntimeBenchmarks(List.of(arguments)).run();
    }

    private void run() throws IOException, InterruptedException, RunnerException {
        FirstUses firstUses = new FirstUses(folder, mode.choose(3, 11));
        for (Jdk jdk : jdks) {
            firstUses.measure(jdk);
        }
        page.write("first-use", firstUses.markdown());
        List<Scores> scores = new ArrayList<>();
        for (Jdk jdk : jdks) {
            scores.add(Scores.measure(jdk, mode, Scores.PERFORMANCE));
        }
        page.write("decode", RuntimeTables.of(Contest.DECODING, scores));
        page.write("read", RuntimeTables.of(Contest.READING, scores));
        page.write("dispatch", RuntimeTables.of(Contest.DISPATCHING, scores));
    }
}
