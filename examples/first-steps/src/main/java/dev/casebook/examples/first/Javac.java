package dev.casebook.examples.first;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Compiles files of the project, with the runtime on the class path and the processor on the processor path. */
record Javac(Project project) {
    private static final List<String> OPTIONS =
            List.of("--release", "17", "-cp", Project.RUNTIME, "--processor-path", Project.PROCESSOR, "-d", "classes");

    Result compile(String... sources) throws IOException, InterruptedException {
        List<String> arguments = new ArrayList<>(OPTIONS);
        arguments.addAll(List.of("--source-path", "."));
        arguments.addAll(List.of(sources));
        return Command.of(project, "javac", arguments).run();
    }
}
