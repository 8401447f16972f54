package dev.casebook.benchmarks.runtime;

import dev.casebook.benchmarks.report.Spread;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/**
 * What one benchmark measured.
 *
 * @param nanoseconds of one call, in each iteration of each fork
 * @param bytes that one call allocates
 */
record Score(Spread nanoseconds, double bytes) {
    static Score of(RunResult result) {
        List<Double> values = new ArrayList<>();
        for (BenchmarkResult fork : result.getBenchmarkResults()) {
            for (IterationResult iteration : fork.getIterationResults()) {
                values.add(iteration.getPrimaryResult().getScore());
            }
        }
        return new Score(new Spread(values), allocated(result));
    }

    private static double allocated(RunResult result) {
        for (Result<?> second : result.getSecondaryResults().values()) {
            if (second.getLabel().endsWith("gc.alloc.rate.norm")) {
                return second.getScore();
            }
        }
        return Double.NaN;
    }
}
