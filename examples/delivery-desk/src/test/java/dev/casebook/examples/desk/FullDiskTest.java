package dev.casebook.examples.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.casebook.examples.sandbox.Sandbox;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A desk whose disk is full stops, and the next desk sends no message twice. */
class FullDiskTest {
    private static final int MESSAGES = 12;

    @TempDir
    Path folder;

    @Test
    void sendsNoMessageTwiceWhereverTheDiskIsFull() throws Exception {
        for (int space = 0; space < 900; space += 37) {
            Path file = folder.resolve("journal-" + space);
            try (Sandbox sandbox = Sandbox.start()) {
                runUntilDiskIsFull(sandbox, file, space);
                try (DeskFixture next = new DeskFixture(sandbox, file, messages(), 4)) {
                    next.finish();
                    assertTrue(next.all().stream()
                            .allMatch(delivery -> delivery.state().isEnd()));
                }
                assertEquals(List.of(), sandbox.sentTwice(), "space for " + space + " bytes");
                assertTrue(sandbox.sent() > 0, "nothing was sent");
            }
        }
    }

    private static void runUntilDiskIsFull(Sandbox sandbox, Path file, int space)
            throws IOException, InterruptedException {
        FaultyChannel channel = new FaultyChannel(
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE));
        channel.space(space);
        try (DeskFixture desk = new DeskFixture(sandbox, Journal.open(channel), messages(), 4)) {
            assertThrows(UncheckedIOException.class, desk::finish);
        }
    }

    private static List<Message> messages() {
        List<Message> messages = new ArrayList<>();
        for (int i = 0; i < MESSAGES; i++) {
            messages.add(new Message("m" + i, i % 3 == 0 ? "155120131000" : "4915112345678", "Hello"));
        }
        return messages;
    }
}
