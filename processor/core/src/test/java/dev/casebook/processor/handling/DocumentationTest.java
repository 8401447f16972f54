package dev.casebook.processor.handling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.casebook.catalogue.diagnostic.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The documentation shows every message that a handler can have. */
final class DocumentationTest {
    @Test
    void everyMessageIsShown() throws IOException {
        String text = Files.readString(Path.of("../../docs/handlers.md"));
        List<String> ids = Stream.of(Problem.values())
                .map(Problem::id)
                .filter(id -> id.startsWith("CB5"))
                .toList();
        assertFalse(ids.isEmpty());
        assertEquals(
                List.of(),
                ids.stream().filter(id -> !text.contains("[" + id + "] ")).toList());
    }
}
