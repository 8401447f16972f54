package dev.casebook.maven.classes;

import dev.casebook.testing.JavaCompilation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Compiles sources for a test with the real compiler. */
final class CompiledClasses {
    /** A new folder below another one with the classes of the sources, given under their paths. */
    static Path into(Path parent, Map<String, String> sources) throws IOException {
        Path folder = Files.createTempDirectory(parent, "compiled");
        List<Path> files = new ArrayList<>();
        for (Map.Entry<String, String> source : sources.entrySet()) {
            Path file = folder.resolve("src").resolve(source.getKey());
            Files.createDirectories(file.resolveSibling(""));
            files.add(Files.writeString(file, source.getValue()));
        }
        Path classes = folder.resolve("classes");
        JavaCompilation.into(classes).files(files).run().orFail();
        return classes;
    }

    private CompiledClasses() {}
}
