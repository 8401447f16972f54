package dev.casebook.examples.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.casebook.examples.sandbox.Sandbox;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real process is killed in the middle, three times: nothing is lost, and nothing is sent twice. */
@Tag("full")
@Tag("once")
class CrashTest {
    private static final int MESSAGES = 240;
    private static final List<String> NUMBERS = List.of(
            "4915112345678",
            "155100130429",
            "155200131026",
            "155120131000",
            "155240130429",
            "4915112345678",
            "155360000000",
            "155000131009",
            "155330000000",
            "4915112345678");

    @TempDir
    Path folder;

    @Test
    void keepsEveryMessageOnceAfterCrash() throws Exception {
        Path messages = Files.write(folder.resolve("messages"), lines());
        try (Sandbox sandbox = Sandbox.start()) {
            for (int killAt : List.of(30, 90, 150)) {
                kill(desk(messages, sandbox), sandbox, killAt);
            }
            assertFalse(unresolved().isEmpty(), "nothing was left to take up");
            assertEquals(0, desk(messages, sandbox).waitFor());

            assertEquals(List.of(), sandbox.sentTwice());
            Map<String, Long> ends = entries().stream()
                    .filter(entry -> entry.state().isEnd())
                    .collect(Collectors.groupingBy(JournalEntry::id, Collectors.counting()));
            assertEquals(MESSAGES, ends.size());
            assertEquals(
                    List.of(),
                    ends.values().stream().filter(count -> count != 1).toList());
            long delivered = entries().stream()
                    .filter(entry -> entry.state() == State.DELIVERED)
                    .count();
            assertEquals(sandbox.sent(), delivered, sandbox::summary);
        }
    }

    private static void kill(Process desk, Sandbox sandbox, int requests) throws InterruptedException {
        while (sandbox.requests() < requests) {
            Thread.sleep(1);
            assertEquals(true, desk.isAlive(), "the desk ended before it could be killed");
        }
        desk.destroyForcibly();
        desk.waitFor();
    }

    private Process desk(Path messages, Sandbox sandbox) throws IOException {
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                DeliveryDesk.class.getName(),
                messages.toString(),
                "--journal",
                folder.resolve("journal").toString(),
                "--server",
                sandbox.address().toString(),
                "--speed",
                "150");
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(
                        ProcessBuilder.Redirect.appendTo(folder.resolve("log").toFile()))
                .start();
    }

    private List<JournalEntry> unresolved() throws IOException {
        Map<String, JournalEntry> last = entries().stream()
                .collect(Collectors.toMap(JournalEntry::id, entry -> entry, (earlier, later) -> later));
        return last.values().stream().filter(entry -> !entry.state().isEnd()).toList();
    }

    private List<JournalEntry> entries() throws IOException {
        try (Journal journal = Journal.open(folder.resolve("journal"))) {
            return journal.entries();
        }
    }

    private static List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < MESSAGES; i++) {
            lines.add("m" + i + " " + NUMBERS.get(i % NUMBERS.size()) + " Hello");
        }
        return lines;
    }
}
