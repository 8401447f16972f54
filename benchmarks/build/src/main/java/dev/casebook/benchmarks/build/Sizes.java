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
    static List<Sizes> of(Mode mode) {
        return mode.choose(
                List.of(all(75, 3), all(1_000, 1)),
                List.of(
                        all(75, 7),
                        all(250, 5),
                        all(1_000, 5),
                        withoutPeers(3_000),
                        all(10_000, 3),
                        withoutPeers(30_000)));
    }

    private static Sizes all(int codes, int runs) {
        return new Sizes(codes, runs, List.of(Subject.values()));
    }

    /** For the charts alone. */
    private static Sizes withoutPeers(int codes) {
        return new Sizes(codes, 1, List.of(Subject.CASEBOOK, Subject.WRITTEN, Subject.CATEGORIES));
    }
}
