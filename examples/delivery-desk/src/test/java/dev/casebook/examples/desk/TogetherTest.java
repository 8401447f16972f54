package dev.casebook.examples.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.casebook.examples.sandbox.Main;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The sandbox's command runs the desk, as the README's first command does. */
@Tag("full")
@Tag("once")
class TogetherTest {
    @Test
    void endsAfterLastMessage() throws Exception {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String classPath = System.getProperty("java.class.path");
        Process process = new ProcessBuilder(
                        java,
                        "-cp",
                        classPath,
                        Main.class.getName(),
                        java,
                        "-cp",
                        classPath,
                        DeliveryDesk.class.getName(),
                        "messages.txt",
                        "--speed",
                        "300")
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        List<String> lines = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();

        assertEquals(0, process.waitFor());
        assertTrue(lines.stream().anyMatch(line -> line.matches("message +number +tried +what happened +decided")));
        assertTrue(lines.get(lines.size() - 1).endsWith(", 0 sent twice"), () -> lines.get(lines.size() - 1));
        assertTrue(lines.get(lines.size() - 1).contains(" requests for " + messages() + " messages: "));
    }

    private static int messages() throws Exception {
        return Message.read(Path.of("messages.txt")).size();
    }
}
