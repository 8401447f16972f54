package dev.casebook.benchmarks.runtime;

import dev.casebook.benchmarks.report.Figures;
import dev.casebook.benchmarks.report.Table;
import java.util.List;

/** The scores as tables: each row is one ratio. */
final class RuntimeTables {
    static String of(List<Contest> contests, List<Scores> all) {
        Table table = Table.of(
                "JDK",
                "task",
                "Casebook",
                "ns",
                "bytes",
                "against",
                "ns",
                "bytes",
                "**time: Casebook / other**",
                "**bytes: Casebook / other**");
        for (Contest contest : contests) {
            for (Scores scores : all) {
                if (scores.hasPatterns() || !contest.needsPatterns()) {
                    contest.others().forEach(other -> table.row(row(contest, other, scores)));
                }
            }
        }
        return table.markdown();
    }

    private static List<String> row(Contest contest, Contest.Other other, Scores scores) {
        Score ours = scores.of(contest.ours());
        Score theirs = scores.of(other.benchmark());
        return List.of(
                Integer.toString(scores.jdk().version()),
                contest.task(),
                contest.title(),
                Figures.of(ours.nanoseconds()),
                Figures.count(Math.round(ours.bytes())),
                other.title(),
                Figures.of(theirs.nanoseconds()),
                Figures.count(Math.round(theirs.bytes())),
                Figures.of(ours.nanoseconds().against(theirs.nanoseconds())),
                theirs.bytes() < 1 ? "" : Figures.number(ours.bytes() / theirs.bytes()));
    }

    private RuntimeTables() {}
}
