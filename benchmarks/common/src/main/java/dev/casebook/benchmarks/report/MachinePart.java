package dev.casebook.benchmarks.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Writes into a page what the run that begins runs on. Arguments: mode, page, JDKs. */
public final class MachinePart {
    public static void main(String[] arguments) throws IOException {
        Mode mode = Mode.of(arguments[0]);
        List<Jdk> jdks = new ArrayList<>();
        for (String home : List.of(arguments).subList(2, arguments.length)) {
            jdks.add(Jdk.in(Path.of(home)));
        }
        String command = "benchmarks/run " + mode.choose("quick", "full");
        new Page(Path.of(arguments[1])).write("machine", Machine.describe(jdks, command));
    }

    private MachinePart() {}
}
