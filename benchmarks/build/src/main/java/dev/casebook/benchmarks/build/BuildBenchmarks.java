package dev.casebook.benchmarks.build;

import dev.casebook.benchmarks.process.Meter;
import dev.casebook.benchmarks.report.Jdk;
import dev.casebook.benchmarks.report.Mode;
import dev.casebook.benchmarks.report.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Measures builds and writes what came out into a page. Arguments: mode, page, jars, folder to work in, JDKs. */
public final class BuildBenchmarks {
    private final Mode mode;
    private final Page page;
    private final Libraries libraries;
    private final Path folder;
    private final List<Jdk> jdks;

    private BuildBenchmarks(List<String> arguments) throws IOException {
        mode = Mode.of(arguments.get(0));
        page = new Page(Path.of(arguments.get(1)));
        libraries = new Libraries(Path.of(arguments.get(2)));
        folder = Path.of(arguments.get(3));
        jdks = new ArrayList<>();
        for (String home : arguments.subList(4, arguments.size())) {
            jdks.add(Jdk.in(Path.of(home)));
        }
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        new BuildBenchmarks(List.of(arguments)).run();
    }

    private void run() throws IOException, InterruptedException {
        List<Map<Subject, Runs>> sizes = builds(jdks.get(0));
        List<Phases> phases = phases(jdks.get(0));
        page.write("build", BuildTables.all(sizes) + note());
        page.write("build-ratios", BuildTables.ratios(sizes));
        page.write("phases", BuildTables.phases(phases, sizes));
        page.write("growth", GrowthCharts.all(sizes, page));
    }

    private List<Map<Subject, Runs>> builds(Jdk jdk) throws IOException, InterruptedException {
        Comparison comparison = new Comparison(folder, libraries, jdk, Meter.best());
        List<Map<Subject, Runs>> all = new ArrayList<>();
        for (Sizes size : Sizes.of(mode)) {
            System.out.println("builds of " + size.codes() + " codes, " + size.runs() + " runs of each");
            all.add(comparison.run(size.codes(), size.runs(), size.subjects()));
            System.out.println(BuildTables.all(List.of(all.get(all.size() - 1))));
        }
        return all;
    }

    private List<Phases> phases(Jdk jdk) throws IOException, InterruptedException {
        List<Phases> all = new ArrayList<>();
        for (Sizes size : Sizes.of(mode)) {
            all.add(Phases.measure(folder, libraries, jdk, size.codes(), Math.min(size.runs(), 3)));
        }
        return all;
    }

    private String note() {
        return "\nMeasured by " + Meter.best().method() + " on " + jdks.get(0).name()
                + ". Each figure is a median, with the least and the most behind it; one run has none.\n";
    }
}
