package dev.casebook.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/**
 * What a run of Maven came to.
 *
 * @param exitCode 0 where the build succeeded
 * @param output what it printed
 */
record MavenRun(int exitCode, String output) {
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
