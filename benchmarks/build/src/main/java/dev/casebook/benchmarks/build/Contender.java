package dev.casebook.benchmarks.build;

import dev.casebook.benchmarks.process.Cost;
import dev.casebook.benchmarks.process.Meter;
import dev.casebook.benchmarks.report.Jdk;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One subject at one size, and what its runs have cost so far. */
final class Contender {
    private final Subject subject;
    private final Workload workload;
    private final List<Cost> costs = new ArrayList<>();
    private Optional<String> failure = Optional.empty();

    Contender(Subject subject, Workload workload) {
        this.subject = subject;
        this.workload = workload;
    }

    /** Compiles once more, unless it has failed. */
    void run(Jdk jdk, Meter meter) throws IOException, InterruptedException {
        if (failure.isEmpty()) {
            List<String> command = new ArrayList<>(List.of(jdk.tool("javac")));
            command.addAll(workload.prepared());
            Meter.Finished finished = meter.run(command, workload.output());
            if (finished.exitCode() == 0) {
                costs.add(finished.cost());
            } else {
                failure = Optional.of(workload.firstMessage());
            }
        }
    }

    Runs runs(int codes) throws IOException {
        return new Runs(subject, codes, List.copyOf(costs), failure, OutputSize.of(workload.classes()));
    }
}
