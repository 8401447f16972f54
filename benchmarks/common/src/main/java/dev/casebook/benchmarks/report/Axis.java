package dev.casebook.benchmarks.report;

import java.util.List;
import java.util.stream.IntStream;

/**
 * An axis from zero up.
 *
 * @param step the distance of its marks
 * @param count how many marks follow the zero
 * @param first where zero is drawn
 * @param last where the last mark is drawn
 */
record Axis(double step, int count, double first, double last) {
    private static final int MAX_MARKS = 6;

    /** An axis that reaches a value, with marks at 1, 2 or 5 times a power of ten. */
    static Axis upTo(double most, double first, double last) {
        double power = Math.pow(10, Math.floor(Math.log10(Math.max(most, 1e-9) / MAX_MARKS)));
        double step = IntStream.of(1, 2, 5, 10)
                .mapToDouble(times -> times * power)
                .filter(size -> size * MAX_MARKS >= most)
                .findFirst()
                .orElse(10 * power);
        return new Axis(step, (int) Math.max(1, Math.ceil(most / step - 1e-9)), first, last);
    }

    /** Where a value is drawn. */
    double at(double value) {
        return first + (last - first) * value / (step * count);
    }

    List<Double> ticks() {
        return IntStream.rangeClosed(0, count).mapToObj(mark -> mark * step).toList();
    }
}
