package dev.casebook.benchmarks.runtime;

import dev.casebook.benchmarks.report.Jdk;
import dev.casebook.benchmarks.report.Mode;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Every benchmark's score on one JDK, by {@code Class.method}. */
record Scores(Jdk jdk, Map<String, Score> byBenchmark) {
    private static final int FIRST_WITH_PATTERNS = 21;

    /** Every benchmark of the page on performance. */
    static final String PERFORMANCE = "dev\\.casebook\\.benchmarks\\.runtime\\.(?!Retry|Observe).*";

    /** Those of the page on retries. */
    static final String RETRIES = "dev\\.casebook\\.benchmarks\\.runtime\\.Retry.*";

    /** Those of the page on observability. */
    static final String OBSERVABILITY = "dev\\.casebook\\.benchmarks\\.runtime\\.Observe.*";

    static Scores measure(Jdk jdk, Mode mode, String benchmarks) throws RunnerException {
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include(benchmarks)
                .jvm(jdk.tool("java"))
                .addProfiler(GCProfiler.class)
                .forks(mode.choose(1, 2))
                .warmupIterations(mode.choose(2, 3))
                .measurementIterations(3)
                .warmupTime(TimeValue.milliseconds(mode.choose(150, 250)))
                .measurementTime(TimeValue.milliseconds(mode.choose(150, 250)))
                .shouldFailOnError(true);
        if (jdk.version() < FIRST_WITH_PATTERNS) {
            options.exclude(".*Pattern");
        }
        Map<String, Score> scores = new HashMap<>();
        for (RunResult result : new Runner(options.build()).run()) {
            scores.put(shortName(result.getParams().getBenchmark()), Score.of(result));
        }
        return new Scores(jdk, scores);
    }

    boolean hasPatterns() {
        return jdk.version() >= FIRST_WITH_PATTERNS;
    }

    Score of(String benchmark) {
        return Objects.requireNonNull(byBenchmark.get(benchmark), benchmark);
    }

    private static String shortName(String benchmark) {
        int method = benchmark.lastIndexOf('.');
        return benchmark.substring(benchmark.lastIndexOf('.', method - 1) + 1);
    }
}
