package dev.casebook.cli;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** Where commands look for catalogues besides files. */
final class ClassPathOption {
    @Option(
            names = "--class-path",
            paramLabel = "JARS",
            defaultValue = "",
            description = "Jars with catalogues, separated as on a class path. No class is loaded.")
    private String classPath = "";

    /** The jars. */
    List<Path> jars() {
        return paths(classPath);
    }

    /** The parts of a class path. */
    static List<Path> paths(String classPath) {
        return Stream.of(classPath.split(Pattern.quote(File.pathSeparator), -1))
                .filter(part -> !part.isBlank())
                .map(Path::of)
                .toList();
    }
}
