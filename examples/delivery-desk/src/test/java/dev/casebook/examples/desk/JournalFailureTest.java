package dev.casebook.examples.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever fails while a journal is written: what was reported as written is there afterwards, and nothing is glued. */
class JournalFailureTest {
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final JournalEntry FIRST = entry("a", "ü 💳 \u2026");
    private static final JournalEntry SECOND = entry("b", "wait – ü");
    private static final JournalEntry THIRD = entry("c", "");

    @TempDir
    Path folder;

    @Test
    void keepsEarlierLinesWhenDiskIsFullAtAnyByte() throws IOException {
        int size = bytes(SECOND).length;
        for (int space = 0; space < size; space++) {
            Files.deleteIfExists(file());
            try (FaultyChannel channel = channel();
                    Journal journal = Journal.open(channel)) {
                journal.append(FIRST);
                channel.space(space);
                assertThrows(UncheckedIOException.class, () -> journal.append(SECOND));
                channel.space(Long.MAX_VALUE);
                assertRefusesEverything(journal);
            }
            assertEquals(List.of(FIRST), reopened(), "space for " + space + " bytes");
            assertEquals(bytes(FIRST).length, Files.size(file()));
        }
    }

    @Test
    void keepsEarlierLinesWhenTornLineCannotBeRemoved() throws IOException {
        try (FaultyChannel channel = channel();
                Journal journal = Journal.open(channel)) {
            journal.append(FIRST);
            channel.space(7);
            channel.failTruncate();
            assertThrows(UncheckedIOException.class, () -> journal.append(SECOND));
            channel.space(Long.MAX_VALUE);
            assertRefusesEverything(journal);
        }
        assertEquals(bytes(FIRST).length + 7, Files.size(file()));
        assertEquals(List.of(FIRST), reopened());
    }

    @Test
    void writesWholeLinesThoughEachCallWritesOneByte() throws IOException {
        try (FaultyChannel channel = channel();
                Journal journal = Journal.open(channel)) {
            channel.maxWrite(1);
            journal.append(FIRST);
            journal.append(SECOND);
            assertEquals(2, channel.forces());
        }
        assertEquals(List.of(FIRST, SECOND), reopened());
    }

    @Test
    void refusesEveryAppendAfterFailedForceThoughTheNextForceWouldSucceed() throws IOException {
        try (FaultyChannel channel = channel();
                Journal journal = Journal.open(channel)) {
            journal.append(FIRST);
            channel.failForce();
            assertThrows(UncheckedIOException.class, () -> journal.append(SECOND));
            channel.repairForce();
            assertRefusesEverything(journal);
            assertEquals(1, channel.forces());
        }
    }

    @Test
    void opensAfterKillAtEveryByte() throws IOException {
        byte[] whole = bytes(FIRST, SECOND, THIRD);
        for (int length = 0; length <= whole.length; length++) {
            byte[] left = Arrays.copyOf(whole, length);
            Files.write(file(), left);
            List<JournalEntry> expected = List.of(FIRST, SECOND, THIRD).subList(0, lineEnds(left));
            assertEquals(expected, reopened(), "killed at byte " + length);
            try (Journal journal = Journal.open(file())) {
                journal.append(THIRD);
            }
            byte[] after = bytes(expected.toArray(JournalEntry[]::new));
            assertEquals(after.length + bytes(THIRD).length, Files.size(file()), "killed at byte " + length);
        }
    }

    @Test
    void refusesJournalWithDamagedLine() throws IOException {
        String glued = FIRST.line().substring(0, 9) + SECOND.line() + "\n";
        Files.write(file(), (FIRST.line() + "\n" + glued).getBytes(StandardCharsets.UTF_8));
        IOException refused = assertThrows(IOException.class, () -> Journal.open(file()));
        assertTrue(refused.getMessage().startsWith("line 2 of the journal is damaged"), refused::getMessage);
        assertEquals(2, Files.readAllLines(file()).size(), "the file was changed");
    }

    @Test
    void refusesJournalThatIsNotUtf8() throws IOException {
        byte[] damaged = bytes(FIRST);
        damaged[bytes(FIRST).length - 2] = (byte) 0xFF;
        Files.write(file(), damaged);
        assertThrows(IOException.class, () -> Journal.open(file()));
        Files.delete(file());
    }

    private static void assertRefusesEverything(Journal journal) {
        assertTrue(journal.failure().isPresent());
        assertThrows(UncheckedIOException.class, () -> journal.append(THIRD));
        assertThrows(UncheckedIOException.class, () -> journal.append(THIRD));
    }

    private FaultyChannel channel() throws IOException {
        return new FaultyChannel(
                FileChannel.open(file(), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE));
    }

    private List<JournalEntry> reopened() throws IOException {
        try (Journal journal = Journal.open(file())) {
            return journal.entries();
        }
    }

    private Path file() {
        return folder.resolve("journal");
    }

    private static int lineEnds(byte[] bytes) {
        int count = 0;
        for (byte each : bytes) {
            count += each == '\n' ? 1 : 0;
        }
        return count;
    }

    private static byte[] bytes(JournalEntry... entries) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (JournalEntry entry : entries) {
            bytes.writeBytes((entry.line() + "\n").getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    private static JournalEntry entry(String id, String event) {
        return new JournalEntry(id, State.SENDING, NOON, "", event, "");
    }
}
