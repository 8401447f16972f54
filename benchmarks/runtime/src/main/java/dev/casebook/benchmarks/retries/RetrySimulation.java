package dev.casebook.benchmarks.retries;

import dev.casebook.benchmarks.report.Chart;
import dev.casebook.benchmarks.report.Page;
import dev.casebook.benchmarks.report.Table;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/** Writes the table and the chart of the simulation into a page. Argument: the page. */
public final class RetrySimulation {
    private static final int SECONDS = 120;
    private static final int STEP = 4;

    public static void main(String[] arguments) throws IOException {
        write(new Page(Path.of(arguments[0])));
    }

    static void write(Page page) throws IOException {
        List<SimulatedRun> runs =
                RetryStrategy.all().stream().map(SimulatedRun::of).toList();
        String image = page.chart("callers-done", "Callers that are done, over time", chart(runs));
        page.write("simulation", table(runs) + "\n" + image);
    }

    private static String table(List<SimulatedRun> runs) {
        Table table = Table.of("strategy", "callers done", "gave up", "last done after", "calls", "refused");
        for (SimulatedRun run : runs) {
            table.row(
                    run.strategy(),
                    Integer.toString(run.done()),
                    Integer.toString(SimulatedRun.CALLERS - run.done()),
                    run.lastDone() / 1_000 + " s",
                    Integer.toString(run.calls()),
                    Integer.toString(run.refused()));
        }
        return table.markdown();
    }

    private static String chart(List<SimulatedRun> runs) {
        Chart chart = new Chart("Callers that are done", "of " + SimulatedRun.CALLERS).across("seconds");
        runs.forEach(run -> chart.line(run.strategy(), points(run)));
        return chart.svg();
    }

    private static List<Chart.Point> points(SimulatedRun run) {
        return IntStream.rangeClosed(0, SECONDS / STEP)
                .mapToObj(step -> new Chart.Point(step * STEP, run.doneUntil(1_000L * step * STEP)))
                .toList();
    }

    private RetrySimulation() {}
}
