package dev.casebook.examples.first;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A command of the JDK, run in the folder of the project: it is shown, and so is what it prints. */
record Command(Path folder, List<String> words) {
    Command {
        words = List.copyOf(words);
    }

    static Command java(Project project, String... arguments) {
        return of(project, "java", List.of(arguments));
    }

    static Command of(Project project, String tool, List<String> arguments) {
        List<String> words = new ArrayList<>();
        words.add(tool);
        words.addAll(arguments);
        return new Command(project.folder(), words);
    }

    Result run() throws IOException, InterruptedException {
        Output.print("$ " + String.join(" ", words));
        Process process = new ProcessBuilder(executable())
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        process.getOutputStream().close();
        List<String> lines = new ArrayList<>();
        try (BufferedReader reader = process.inputReader(Charset.defaultCharset())) {
            reader.lines().peek(Output::print).forEach(lines::add);
        }
        return new Result(process.waitFor(), lines);
    }

    /** The tools of the JDK that runs this program, whatever the path of the shell says. */
    private List<String> executable() {
        Path tools = Path.of(System.getProperty("java.home"), "bin");
        return words.stream()
                .map(word -> word.equals("java") || word.equals("javac")
                        ? tools.resolve(word).toString()
                        : word)
                .toList();
    }
}
