package dev.casebook.benchmarks.build;

import dev.casebook.benchmarks.process.Cost;
import dev.casebook.benchmarks.process.Folders;
import dev.casebook.benchmarks.process.Meter;
import dev.casebook.benchmarks.report.Jdk;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Compiles several subjects of one size by turns, each time in a new process. */
final class Comparison {
    private final Path folder;
    private final Libraries libraries;
    private final Jdk jdk;
    private final Meter meter;

    Comparison(Path folder, Libraries libraries, Jdk jdk, Meter meter) {
        this.folder = folder;
        this.libraries = libraries;
        this.jdk = jdk;
        this.meter = meter;
    }

    /** The runs of each subject; they take turns, so that a machine that slows down slows all of them down. */
    Map<Subject, Runs> run(int codes, int times, List<Subject> subjects) throws IOException, InterruptedException {
        Map<Subject, Workload> workloads = workloads(codes, subjects);
        Map<Subject, List<Cost>> costs = new EnumMap<>(Subject.class);
        Map<Subject, String> failures = new EnumMap<>(Subject.class);
        subjects.forEach(subject -> costs.put(subject, new ArrayList<>()));
        for (int run = 0; run < times; run++) {
            for (Subject subject : subjects) {
                if (!failures.containsKey(subject)) {
                    compile(workloads.get(subject), costs.get(subject))
                            .ifPresent(failure -> failures.put(subject, failure));
                }
            }
        }
        Map<Subject, Runs> all = new EnumMap<>(Subject.class);
        for (Subject subject : subjects) {
            Optional<String> failure = Optional.ofNullable(failures.get(subject));
            OutputSize size = OutputSize.of(workloads.get(subject).classes());
            all.put(subject, new Runs(subject, codes, costs.get(subject), failure, size));
        }
        return all;
    }

    private Map<Subject, Workload> workloads(int codes, List<Subject> subjects)
            throws IOException, InterruptedException {
        Map<Subject, Workload> workloads = new EnumMap<>(Subject.class);
        for (Subject subject : subjects) {
            Path own = folder.resolve(codes + "-" + subject.name().toLowerCase(java.util.Locale.ROOT));
            Folders.empty(own);
            if (subject == Subject.WRITTEN) {
                // this first run also brings the compiler's files into memory, for all that follow
                Workload fromYaml = workloads.get(Subject.CASEBOOK);
                compile(fromYaml, new ArrayList<>());
                CasebookSources.keep(fromYaml, own);
            }
            workloads.put(subject, subject.workload(own, codes, libraries));
        }
        return workloads;
    }

    /** Notes the cost; returns what the compiler said if it failed. */
    private Optional<String> compile(Workload workload, List<Cost> costs) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(jdk.tool("javac")));
        command.addAll(workload.prepared());
        Meter.Finished finished = meter.run(command, workload.output());
        if (finished.exitCode() != 0) {
            return Optional.of(workload.firstMessage());
        }
        costs.add(finished.cost());
        return Optional.empty();
    }
}
