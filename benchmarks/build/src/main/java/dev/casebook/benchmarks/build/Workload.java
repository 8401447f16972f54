package dev.casebook.benchmarks.build;

import dev.casebook.benchmarks.process.Folders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Something to compile, again and again.
 *
 * @param folder where it lies
 * @param resources what a build tool has put among the classes before javac begins
 * @param arguments of javac, the places for its output aside
 */
record Workload(Path folder, Map<String, String> resources, List<String> arguments) {
    /** The folder of what processors write. */
    static final String GENERATED = "generated";

    Path classes() {
        return folder.resolve("classes");
    }

    Path generated() {
        return folder.resolve(GENERATED);
    }

    Path output() {
        return folder.resolve("output.txt");
    }

    /** Makes everything as it is before a clean build; returns the arguments of javac. */
    List<String> prepared() throws IOException {
        Folders.empty(classes());
        Folders.empty(generated());
        for (Map.Entry<String, String> resource : resources.entrySet()) {
            Folders.write(classes().resolve(resource.getKey()), resource.getValue());
        }
        List<String> all = new ArrayList<>(
                List.of("-d", classes().toString(), "-s", generated().toString()));
        all.addAll(List.of("-encoding", "UTF-8", "--release", "17"));
        all.addAll(arguments);
        return all;
    }

    /** A file with the names of sources, since so many do not fit into a command. */
    static String listed(Path folder, List<Path> sources) throws IOException {
        Path list = folder.resolve("sources.txt");
        Folders.write(
                list,
                String.join(
                        "\n",
                        sources.stream().map(source -> "\"" + source + "\"").toList()));
        return "@" + list;
    }

    /** What javac said first, if it said anything. */
    String firstMessage() throws IOException {
        return Files.readAllLines(output()).stream()
                .filter(line -> line.contains("error:"))
                .map(line -> line.substring(line.indexOf("error:") + 7))
                .findFirst()
                .orElse("");
    }
}
