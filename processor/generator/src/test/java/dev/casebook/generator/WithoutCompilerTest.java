package dev.casebook.generator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Sources are generated without a compiler: only modifiers are borrowed from its packages, since JavaPoet asks for them. */
class WithoutCompilerTest {
    private static final List<String> COMPILER =
            List.of("javax.annotation.processing", "javax.tools", "javax.lang.model");
    private static final String MODIFIER = "javax.lang.model.element.Modifier";

    @Test
    void knowsNothingOfAnnotationProcessing() throws IOException {
        List<String> wrong = new ArrayList<>();
        List<Path> sources = sources();
        assertTrue(sources.size() > 50, () -> sources.size() + " sources");
        for (Path file : sources) {
            String text = Files.readString(file).replace(MODIFIER, "");
            COMPILER.stream().filter(text::contains).forEach(name -> wrong.add(file.getFileName() + " uses " + name));
        }
        assertEquals(List.of(), wrong);
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }
}
