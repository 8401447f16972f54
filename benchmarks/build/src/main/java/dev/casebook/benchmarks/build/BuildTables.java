package dev.casebook.benchmarks.build;

import dev.casebook.benchmarks.process.Cost;
import dev.casebook.benchmarks.report.Figures;
import dev.casebook.benchmarks.report.Spread;
import dev.casebook.benchmarks.report.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The measured builds as tables. */
final class BuildTables {
    static String all(List<Map<Subject, Runs>> sizes) {
        Table table = Table.of("codes", "what", "wall, s", "CPU, s", "peak, MB", "jar, bytes per code", "classes");
        for (Map<Subject, Runs> size : sizes) {
            size.values().forEach(runs -> table.row(row(runs)));
        }
        return table.markdown();
    }

    /** The goals of the build, as ratios of runs that took turns. */
    static String ratios(List<Map<Subject, Runs>> sizes) {
        Table table = Table.of(
                "codes",
                "wall: Casebook / javac alone",
                "wall above javac alone, s",
                "CPU: Casebook / javac alone",
                "wall: copying / javac alone",
                "wall: Casebook / copying",
                "CPU: Casebook / copying",
                "peak: Casebook / javac alone",
                "peak: Casebook / copying",
                "CPU: Casebook / JBoss Logging Tools with 12 classes",
                "CPU: Casebook / JBoss Logging Tools with a class for each");
        for (Map<Subject, Runs> size : compared(sizes)) {
            Runs casebook = get(size, Subject.CASEBOOK);
            Runs alone = get(size, Subject.WRITTEN);
            Runs copied = get(size, Subject.COPIED);
            table.row(
                    Figures.count(casebook.codes()),
                    Figures.of(casebook.against(alone, Cost::wallSeconds)),
                    Figures.number(casebook.wall().median() - alone.wall().median()),
                    Figures.of(casebook.against(alone, Cost::cpuSeconds)),
                    Figures.of(copied.against(alone, Cost::wallSeconds)),
                    Figures.of(casebook.against(copied, Cost::wallSeconds)),
                    Figures.of(casebook.against(copied, Cost::cpuSeconds)),
                    Figures.of(casebook.against(alone, Cost::peakMegabytes)),
                    Figures.of(casebook.against(copied, Cost::peakMegabytes)),
                    ratio(size, Subject.JBOSS),
                    ratio(size, Subject.JBOSS_CLASSES));
        }
        return table.markdown();
    }

    static String phases(List<Phases> all, List<Map<Subject, Runs>> sizes) {
        List<String> head = new ArrayList<>(List.of("codes"));
        for (Phase phase : Phase.values()) {
            head.add(phase.title + ", ms");
        }
        head.add("together, ms");
        head.add("javac alone, whole process, ms");
        Table table = Table.of(head.toArray(String[]::new));
        for (Phases phases : all) {
            table.row(phaseRow(phases, sizes));
        }
        return table.markdown();
    }

    private static List<String> phaseRow(Phases phases, List<Map<Subject, Runs>> sizes) {
        List<String> row = new ArrayList<>(List.of(Figures.count(phases.codes())));
        for (Phase phase : Phase.values()) {
            row.add(Figures.of(Objects.requireNonNull(phases.milliseconds().get(phase))));
        }
        row.add(Figures.number(phases.median()));
        row.add(compared(sizes).stream()
                .map(size -> get(size, Subject.WRITTEN))
                .filter(runs -> runs.codes() == phases.codes())
                .map(runs -> Figures.number(runs.wall().median() * 1_000))
                .findFirst()
                .orElse(""));
        return row;
    }

    /** The sizes at which javac ran alone too, and to the end. */
    private static List<Map<Subject, Runs>> compared(List<Map<Subject, Runs>> sizes) {
        return sizes.stream()
                .filter(size -> size.containsKey(Subject.WRITTEN)
                        && !get(size, Subject.WRITTEN).costs().isEmpty())
                .toList();
    }

    private static List<String> row(Runs runs) {
        String codes = Figures.count(runs.codes());
        if (runs.costs().isEmpty()) {
            return List.of(
                    codes, runs.subject().title, "fails: " + runs.failure().orElse(""), "", "", "", "");
        }
        return List.of(
                codes,
                runs.subject().title,
                Figures.of(runs.wall()),
                Figures.of(runs.cpu()),
                Figures.of(runs.peak()),
                Figures.number((double) runs.size().jarBytes() / runs.codes()),
                Figures.count(runs.size().classes()));
    }

    private static String ratio(Map<Subject, Runs> size, Subject peer) {
        Runs other = size.get(peer);
        if (other == null || other.costs().isEmpty()) {
            return "";
        }
        Spread ratio = get(size, Subject.CASEBOOK).against(other, Cost::cpuSeconds);
        return Figures.of(ratio);
    }

    private static Runs get(Map<Subject, Runs> size, Subject subject) {
        return Objects.requireNonNull(size.get(subject));
    }

    private BuildTables() {}
}
