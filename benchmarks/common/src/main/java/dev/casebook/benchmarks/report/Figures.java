package dev.casebook.benchmarks.report;

import java.util.Locale;

/** How figures are written. */
public final class Figures {
    /** Median and spread, such as {@code 1.21 (1.19 to 1.30)}. */
    public static String of(Spread spread) {
        String median = number(spread.median());
        return spread.values().size() == 1
                ? median
                : "%s (%s to %s)".formatted(median, number(spread.least()), number(spread.most()));
    }

    /** Three digits, and all of those before the point. */
    public static String number(double value) {
        double size = Math.abs(value);
        String form = size >= 100 ? "%,.0f" : size >= 10 ? "%.1f" : size >= 0.1 || size < 0.0005 ? "%.2f" : "%.3f";
        return String.format(Locale.ROOT, form, value);
    }

    /** A count, such as {@code 10,000}. */
    public static String count(long value) {
        return String.format(Locale.ROOT, "%,d", value);
    }

    private Figures() {}
}
