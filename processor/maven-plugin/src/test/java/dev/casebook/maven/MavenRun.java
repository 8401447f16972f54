package dev.casebook.maven;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * What a run of Maven came to, or of another program.
 *
 * @param exitCode 0 where the build succeeded
 * @param output what it printed
 */
record MavenRun(int exitCode, String output) {
    /** Runs a program in a folder. */
    static MavenRun of(Path folder, List<String> command) throws IOException {
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), UTF_8);
        return new MavenRun(process.onExit().join().exitValue(), output);
    }

    /** It did what it should, and digests never differ in a whole build. */
    MavenRun succeeds() {
        assertEquals(0, exitCode, output);
        assertFalse(output.contains("[CB406]"), output);
        return this;
    }

    MavenRun fails() {
        assertNotEquals(0, exitCode, output);
        return this;
    }

    MavenRun says(String text) {
        assertTrue(output.contains(text), () -> "expected: " + text + "\nin:\n" + output);
        return this;
    }
}
