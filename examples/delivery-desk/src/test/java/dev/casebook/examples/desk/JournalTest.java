package dev.casebook.examples.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The journal keeps what was appended, and nothing that was cut off. */
class JournalTest {
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final JournalEntry FIRST = new JournalEntry("a", State.SENDING, NOON, "", "", "");
    private static final JournalEntry SECOND =
            new JournalEntry("a", State.WAITING, NOON, "wamid.1", "4 slow\tdown\n", "wait – ü");

    @TempDir
    Path folder;

    @Test
    void readsAppendedLines() throws IOException {
        append(FIRST, SECOND);

        assertEquals(List.of(FIRST, SECOND), entries());
    }

    @Test
    void removesIncompleteLastLine() throws IOException {
        append(FIRST);
        Files.writeString(file(), "a\tDELIVERED\t17", StandardOpenOption.APPEND);
        append(SECOND);

        assertEquals(List.of(FIRST, SECOND), entries());
        assertEquals(2, Files.readAllLines(file()).size());
    }

    @Test
    void rejectsSecondDesk() throws IOException {
        try (Journal journal = Journal.open(file())) {
            IOException error = assertThrows(IOException.class, () -> Journal.open(file()));

            assertTrue(error.getMessage().contains("another desk works with"), error::getMessage);
            assertEquals(List.of(), journal.entries());
        }
    }

    private void append(JournalEntry... entries) throws IOException {
        try (Journal journal = Journal.open(file())) {
            List.of(entries).forEach(journal::append);
        }
    }

    private List<JournalEntry> entries() throws IOException {
        try (Journal journal = Journal.open(file())) {
            return journal.entries();
        }
    }

    private Path file() {
        return folder.resolve("journal");
    }
}
