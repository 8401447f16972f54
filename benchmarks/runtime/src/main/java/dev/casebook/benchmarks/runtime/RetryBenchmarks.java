package dev.casebook.benchmarks.runtime;

import dev.casebook.benchmarks.report.Jdk;
import dev.casebook.benchmarks.report.Mode;
import dev.casebook.benchmarks.report.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.runner.RunnerException;

/** Measures what retrying adds to a call, for a page of its own. Arguments: mode, page, JDKs. */
public final class RetryBenchmarks {
    public static void main(String[] arguments) throws IOException, InterruptedException, RunnerException {
        Mode mode = Mode.of(arguments[0]);
        List<Scores> scores = new ArrayList<>();
        for (String home : List.of(arguments).subList(2, arguments.length)) {
            scores.add(Scores.measure(Jdk.in(Path.of(home)), mode, Scores.RETRIES));
        }
        new Page(Path.of(arguments[1])).write("cost", RuntimeTables.of(Contest.RETRYING, scores));
    }

    private RetryBenchmarks() {}
}
