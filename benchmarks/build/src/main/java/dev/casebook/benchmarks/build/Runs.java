package dev.casebook.benchmarks.build;

import dev.casebook.benchmarks.process.Cost;
import dev.casebook.benchmarks.report.Spread;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * What one subject cost at one size.
 *
 * @param costs one for each run; empty where it does not compile
 * @param failure what the compiler said where it does not
 * @param size what came out
 */
record Runs(Subject subject, int codes, List<Cost> costs, Optional<String> failure, OutputSize size) {
    Spread wall() {
        return spread(Cost::wallSeconds);
    }

    Spread cpu() {
        return spread(Cost::cpuSeconds);
    }

    Spread peak() {
        return spread(Cost::peakMegabytes);
    }

    /** Run by run against the other subject's, which took turns with these. */
    Spread against(Runs other, ToDoubleFunction<Cost> what) {
        return Spread.ratios(values(what), other.values(what));
    }

    private Spread spread(ToDoubleFunction<Cost> what) {
        return new Spread(values(what));
    }

    private List<Double> values(ToDoubleFunction<Cost> what) {
        return costs.stream().mapToDouble(what).boxed().toList();
    }
}
