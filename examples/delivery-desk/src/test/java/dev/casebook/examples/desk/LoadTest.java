package dev.casebook.examples.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.casebook.examples.sandbox.Sandbox;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Thousands of messages, errors and faults among them: each comes to exactly one end, the one that it must. */
@Tag("full")
@Tag("once")
class LoadTest {
    private static final int HUNDREDS = 20;

    /** Of each hundred: how many go to which number, and how they must end. */
    private record Share(int messages, String number, State end) {}

    private static final List<Share> SHARES = List.of(
            new Share(52, "4915112345678", State.DELIVERED),
            new Share(10, "155100130429", State.DELIVERED),
            new Share(6, "155110131056", State.DELIVERED),
            new Share(4, "155240130429", State.DELIVERED),
            new Share(4, "155120131000", State.DELIVERED),
            new Share(2, "155360000000", State.DELIVERED),
            new Share(1, "155330000000", State.DELIVERED),
            new Share(1, "155340000000", State.DELIVERED),
            new Share(5, "155230131026", State.DROPPED),
            new Share(3, "155220130472", State.DROPPED),
            new Share(3, "155020131009", State.TO_FIX),
            new Share(1, "155000130429", State.ON_HOLD),
            new Share(2, "155000131048", State.ON_HOLD),
            new Share(1, "155000131000", State.TO_SUPPORT),
            new Share(1, "155000139999", State.TO_SUPPORT),
            new Share(1, "155300000000", State.TO_SUPPORT),
            new Share(1, "155310000000", State.TO_SUPPORT),
            new Share(1, "155320130429", State.TO_SUPPORT),
            new Share(1, "155350000000", State.TO_SUPPORT));

    @TempDir
    Path folder;

    @Test
    void endsEveryMessageOnce() throws Exception {
        Map<String, State> expected = new TreeMap<>();
        List<Message> messages = messages(expected);
        Path file = folder.resolve("journal");
        long start = System.nanoTime();
        try (Sandbox sandbox = Sandbox.start()) {
            try (DeskFixture room = new DeskFixture(sandbox, file, messages, 16)) {
                room.finish();
                assertEquals(expected, ends(room));
            }
            long millis = (System.nanoTime() - start) / 1_000_000;
            assertEquals(List.of(), sandbox.sentTwice());
            assertEquals(count(expected, State.DELIVERED), sandbox.sent());
            assertOneEndEach(file, messages.size());
            Files.writeString(
                    Path.of("target", "load.txt"),
                    sandbox.summary() + ", " + Files.readAllLines(file).size() + " journal lines, " + millis + " ms\n"
                            + expected.values().stream()
                                    .collect(Collectors.groupingBy(end -> end, TreeMap::new, Collectors.counting())));
        }
    }

    private static void assertOneEndEach(Path file, int messages) throws Exception {
        try (Journal journal = Journal.open(file)) {
            List<String> ends = journal.entries().stream()
                    .filter(entry -> entry.state().isEnd())
                    .map(JournalEntry::id)
                    .toList();
            assertEquals(messages, ends.size());
            assertEquals(messages, ends.stream().distinct().count());
        }
    }

    private static Map<String, State> ends(DeskFixture room) {
        Map<String, State> ends = new TreeMap<>();
        room.all().forEach(delivery -> ends.put(delivery.message().id(), delivery.state()));
        return ends;
    }

    private static int count(Map<String, State> ends, State state) {
        return Collections.frequency(ends.values(), state);
    }

    private static List<Message> messages(Map<String, State> expected) {
        List<Message> messages = new ArrayList<>();
        for (Share share : SHARES) {
            for (int i = 0; i < share.messages() * HUNDREDS; i++) {
                String id = share.number() + "-" + i;
                messages.add(new Message(id, share.number(), "Hello"));
                expected.put(id, share.end());
            }
        }
        assertEquals(100 * HUNDREDS, messages.size());
        Collections.shuffle(messages, new Random(17));
        return messages;
    }
}
