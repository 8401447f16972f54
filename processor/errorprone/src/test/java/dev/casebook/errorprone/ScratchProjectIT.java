package dev.casebook.errorprone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A project that is set up by {@code docs/errorprone.md} and nothing else. */
final class ScratchProjectIT {
    @TempDir
    private Path folder;

    @Test
    void enablesEveryCheck() throws IOException {
        ScratchProject project = new ScratchProject(folder).with("scratch");
        ScratchProject.Run run = project.compile();
        assertNotEquals(0, run.exitCode(), run.output());
        assertTrue(run.output().matches("(?s).*ERROR[^\\n]*\\[CasebookDefaultHidesErrors].*"), run.output());
        assertTrue(run.output().matches("(?s).*ERROR[^\\n]*\\[CasebookIncompleteEnumSwitch].*"), run.output());
        for (String check : PluginTest.announced()) {
            assertTrue(run.output().contains("[" + check + "]"), () -> check + " in " + run.output());
        }
    }

    @Test
    void compilesCorrectedAndSuppressedCode() throws IOException {
        ScratchProject project = new ScratchProject(folder).with("scratch").with("fine");
        ScratchProject.Run run = project.compile();
        assertEquals(0, run.exitCode(), run.output());
        assertFalse(run.output().contains("[Casebook"), run.output());
    }
}
