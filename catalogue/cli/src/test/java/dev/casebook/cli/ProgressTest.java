package dev.casebook.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import org.junit.jupiter.api.Test;

class ProgressTest {
    private static final long STEP_NANOS = 600_000_000;

    private long nanos;

    private String shown(boolean onTerminal, int steps) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal = new Terminal(
                new ByteArrayInputStream(new byte[0]),
                new ByteArrayOutputStream(),
                new PrintStream(err, true, UTF_8),
                new TerminalSetup(false, onTerminal, 80, UTF_8));
        Progress progress = new Progress(terminal, "files", () -> nanos);
        for (int step = 0; step < steps; step++) {
            nanos += STEP_NANOS;
            progress.step();
        }
        progress.end();
        return err.toString(UTF_8);
    }

    @Test
    void isShownEachSecondAndRemovedAtTheEnd() {
        assertEquals("\r2 files\r4 files\r" + " ".repeat(25) + "\r", shown(true, 4));
    }

    @Test
    void isNotShownForShortWork() {
        assertEquals("", shown(true, 1));
    }

    @Test
    void isShownOnTerminalsOnly() {
        assertEquals("", shown(false, 4));
    }
}
