package dev.casebook.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.casebook.benchmarks.process.Meter;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that is measured ends as it would otherwise. */
class MeterTest {
    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    @TempDir
    private Path directory;

    @Test
    void saysHowAProcessEnded() throws Exception {
        Path output = directory.resolve("output.txt");

        Meter.Finished good = Meter.best().run(List.of(JAVA, "-version"), output);
        Meter.Finished bad = Meter.best().run(List.of(JAVA, "NoSuchClass"), output);

        assertEquals(0, good.exitCode());
        assertEquals(1, bad.exitCode());
        assertTrue(good.cost().wallSeconds() > 0);
    }
}
