package dev.casebook.benchmarks.build;

import dev.casebook.benchmarks.report.Mode;
import java.util.List;

/**
 * A size that is measured.
 *
 * @param codes how many errors the catalogue has
 * @param runs how often each subject is compiled
 * @param subjects who is compiled
 */
record Sizes(int codes, int runs, List<Subject> subjects) {
    private static final List<Subject> ALL = List.of(Subject.values());
    private static final int MAX_CODES = Integer.getInteger("benchmarks.codes", 30_000);
    private static final int MAX_RUNS = Integer.getInteger("benchmarks.runs", 5);

    /** The sizes, up to what this machine has time for. */
    static List<Sizes> of(Mode mode) {
        return all(mode).stream()
                .filter(size -> size.codes <= MAX_CODES)
                .map(size -> new Sizes(size.codes, Math.min(size.runs, MAX_RUNS), size.subjects))
                .toList();
    }

    private static List<Sizes> all(Mode mode) {
        return mode.choose(
                List.of(new Sizes(75, 3, ALL), new Sizes(1_000, 1, ALL)),
                List.of(
                        new Sizes(75, 5, ALL),
                        new Sizes(250, 4, ALL),
                        new Sizes(1_000, 4, ALL),
                        // for the charts alone
                        new Sizes(
                                3_000,
                                1,
                                List.of(Subject.CASEBOOK, Subject.WRITTEN, Subject.COPIED, Subject.CATEGORIES)),
                        new Sizes(10_000, 2, ALL),
                        new Sizes(30_000, 1, List.of(Subject.CASEBOOK, Subject.CATEGORIES))));
    }
}
