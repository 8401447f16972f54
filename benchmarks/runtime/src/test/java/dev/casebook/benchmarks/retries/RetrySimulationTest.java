package dev.casebook.benchmarks.retries;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.casebook.benchmarks.report.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The simulation is the same on every run, and the page shows what it says now. */
class RetrySimulationTest {
    private static final Path PAGE = Path.of("../../docs/retries.md");
    private static final Path CHART = Path.of("retries/callers-done.svg");

    @TempDir
    Path folder;

    @Test
    void pageShowsWhatTheSimulationSaysNow() throws IOException {
        Path page = Boolean.getBoolean("casebook.rewrite") ? PAGE : Files.copy(PAGE, folder.resolve("retries.md"));
        RetrySimulation.write(new Page(page));

        assertEquals(Files.readString(page), Files.readString(PAGE));
        assertEquals(Files.readString(page.resolveSibling(CHART)), Files.readString(PAGE.resolveSibling(CHART)));
    }

    @Test
    void callersWhoFollowAdviceAreAllDoneWithFewerCalls() {
        Map<String, SimulatedRun> runs = RetryStrategy.all().stream()
                .map(SimulatedRun::of)
                .collect(Collectors.toMap(SimulatedRun::strategy, Function.identity()));
        SimulatedRun casebook = runs.get("Casebook, for queues");

        assertEquals(SimulatedRun.CALLERS, casebook.done());
        assertEquals(SimulatedRun.CALLERS, runs.get("fixed 1 s").done());
        assertTrue(casebook.calls() < runs.get("fixed 1 s").calls());
        assertTrue(casebook.done() > runs.get("Resilience4j default").done());
        runs.values().forEach(run -> assertEquals(run.calls(), run.done() + run.refused()));
    }
}
