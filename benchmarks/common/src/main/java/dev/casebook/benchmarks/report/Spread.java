package dev.casebook.benchmarks.report;

import java.util.List;
import java.util.stream.IntStream;

/** The same thing measured several times, in ascending order. */
public record Spread(List<Double> values) {
    public Spread {
        if (values.isEmpty()) {
            throw new IllegalArgumentException("nothing was measured");
        }
        values = values.stream().sorted().toList();
    }

    /** The value in the middle; of an even number, the mean of both. */
    public double median() {
        int middle = values.size() / 2;
        return values.size() % 2 == 1 ? values.get(middle) : (values.get(middle - 1) + values.get(middle)) / 2;
    }

    /** The smallest. */
    public double least() {
        return values.get(0);
    }

    /** The largest. */
    public double most() {
        return values.get(values.size() - 1);
    }

    /** Run by run against the other one's runs, which took turns with these. */
    public static Spread ratios(List<Double> these, List<Double> others) {
        return new Spread(IntStream.range(0, Math.min(these.size(), others.size()))
                .mapToObj(run -> these.get(run) / others.get(run))
                .toList());
    }

    /** Against runs that did not take turns with these: the median's ratio, and the widest that the runs allow. */
    public Spread against(Spread other) {
        return new Spread(List.of(least() / other.most(), median() / other.median(), most() / other.least()));
    }
}
