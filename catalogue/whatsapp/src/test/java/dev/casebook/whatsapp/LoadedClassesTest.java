package dev.casebook.whatsapp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One error loads the classes that it needs and not all 200: counted in a fresh Java process. */
class LoadedClassesTest {
    /** What the fresh process runs. */
    public static final class Main {
        public static void main(String[] arguments) {
            System.out.println(WhatsAppErrors.of(130429).getMessage());
        }

        private Main() {}
    }

    @Test
    void loadsOneClassForOneError() throws IOException {
        List<String> leaves = loaded().stream()
                .filter(line -> line.contains("dev.casebook.whatsapp.") && line.contains("Exception "))
                .map(line -> line.replaceAll(".*dev\\.casebook\\.whatsapp\\.(\\w+) .*", "$1"))
                .toList();

        assertEquals(List.of("WhatsAppException", "ThrottlingException", "RateLimitHitException"), leaves);
    }

    private static List<String> loaded() throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xlog:class+load:stdout",
                        "-Xshare:auto",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName())
                .redirectErrorStream(true)
                .start();
        List<String> lines = process.inputReader().lines().toList();
        assertEquals(1, lines.stream().filter("130429 Rate limit hit"::equals).count(), () -> String.join("\n", lines));
        return lines;
    }
}
