package dev.casebook.benchmarks.runtime;

import dev.casebook.benchmarks.report.Jdk;
import dev.casebook.benchmarks.report.Mode;
import dev.casebook.benchmarks.report.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.runner.RunnerException;

/** Measures what retrying or observing adds, for a page of its own. Arguments: mode, page, retries or observability, JDKs. */
public final class CostBenchmarks {
    public static void main(String[] arguments) throws IOException, InterruptedException, RunnerException {
        Mode mode = Mode.of(arguments[0]);
        boolean retries = arguments[2].equals("retries");
        List<Scores> scores = new ArrayList<>();
        for (String home : List.of(arguments).subList(3, arguments.length)) {
            scores.add(Scores.measure(Jdk.in(Path.of(home)), mode, retries ? Scores.RETRIES : Scores.OBSERVABILITY));
        }
        new Page(Path.of(arguments[1]))
                .write("cost", RuntimeTables.of(retries ? Contest.RETRYING : Contest.OBSERVING, scores));
    }

    private CostBenchmarks() {}
}
