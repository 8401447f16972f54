package dev.casebook.processor.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing is fetched from the network, whatever a catalogue names. */
class NetworkTest {
    @TempDir
    private Path directory;

    @Test
    void opensNoConnection() throws IOException, InterruptedException {
        assertEquals("[]", probe());
    }

    @Test
    void detectsConnection() throws IOException, InterruptedException {
        assertEquals("[http://probe.example/]", probe("http://probe.example/"));
    }

    /** In a process of its own: what it changes is the whole machine's. */
    private String probe(String... more) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                NetworkProbe.class.getName(),
                directory.toString()));
        command.addAll(List.of(more));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), UTF_8).strip();
        assertEquals(0, process.waitFor(), output);
        return output;
    }
}
