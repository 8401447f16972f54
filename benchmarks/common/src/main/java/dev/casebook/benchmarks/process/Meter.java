package dev.casebook.benchmarks.process;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Runs a process to its end and says what it cost. */
public interface Meter {
    /** Runs it; its output goes into the file. */
    Finished run(List<String> command, Path output) throws IOException, InterruptedException;

    /** How it is measured, in words. */
    String method();

    /** A process that has ended. */
    record Finished(int exitCode, Cost cost) {}

    /** The best that this machine has. */
    static Meter best() {
        return GnuTime.isHere() ? new GnuTime() : new Sampling();
    }
}
