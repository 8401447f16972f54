package dev.casebook.benchmarks.build;

import dev.casebook.benchmarks.report.Mode;
import java.util.List;

/**
 * A size that is measured.
 *
 * @param runs how often each subject is compiled
 * @param withPeers whether the peers are compiled too
 */
record Sizes(int codes, int runs, Peers peers) {
    /** Who is measured. */
    enum Peers {
        ALL(List.of(Subject.values())),
        NONE(List.of(Subject.CASEBOOK, Subject.WRITTEN));

        final List<Subject> subjects;

        Peers(List<Subject> subjects) {
            this.subjects = subjects;
        }
    }

    static List<Sizes> of(Mode mode) {
        return mode.choose(
                List.of(new Sizes(75, 3, Peers.ALL), new Sizes(1_000, 1, Peers.ALL)),
                List.of(
                        new Sizes(75, 7, Peers.ALL),
                        new Sizes(250, 5, Peers.ALL),
                        new Sizes(1_000, 5, Peers.ALL),
                        new Sizes(3_000, 1, Peers.NONE),
                        new Sizes(10_000, 3, Peers.ALL),
                        new Sizes(30_000, 1, Peers.NONE)));
    }
}
