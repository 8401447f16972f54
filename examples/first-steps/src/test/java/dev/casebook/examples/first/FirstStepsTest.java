package dev.casebook.examples.first;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** Runs the README's first command, without the build, and compares what it prints with what the README shows. */
class FirstStepsTest {
    private static final Path README = Path.of("../../README.md");

    @Test
    @Tag("full")
    @Tag("once")
    void showsEveryStepAndTheFailingBuildOfTheReadme() throws Exception {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        Process process = new ProcessBuilder(java.toString(), "-jar", "target/first-steps.jar")
                .redirectErrorStream(true)
                .start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertEquals(0, process.waitFor(), output);
        for (String step : List.of("1. The cat", "2. The typ", "3. The build that fails", "4. The build", "5. A cl")) {
            assertTrue(output.contains("\n" + step), output);
        }
        assertTrue(output.contains(indented(block("yaml", 1))), output);
        assertTrue(output.contains(indented(block("text", 1))), output);
        assertTrue(output.strip().endsWith("Every message has a decision, and none was sent twice."), output);
    }

    @Test
    void compilesTheFilesThatTheReadmeShows() throws IOException {
        assertEquals(block("yaml", 1), Files.readString(Path.of("shop/billing.yaml")));
        assertEquals(block("java", 1), Files.readString(Path.of("shop/com/acme/shop/Checkout.java")));
        assertEquals(block("java", 2), Files.readString(Path.of("shop/com/acme/billing/package-info.java")));
    }

    @Test
    void failsWhenTheBuildSucceedsAlthoughACategoryIsForgotten() {
        Result succeeded = new Result(0, List.of());

        String message = assertThrowsUnexpected(() -> succeeded.expectFailure("[CB501]"));

        assertEquals("Unexpected: the build should have failed, but it succeeded", message);
    }

    @Test
    void failsWhenTheBuildFailsForAnotherReason() {
        Result failed = new Result(1, List.of("com/acme/shop/Checkout.java:3: error: cannot find symbol"));

        String message = assertThrowsUnexpected(() -> failed.expectFailure("[CB501]"));

        assertEquals("Unexpected: the build should have failed with: [CB501]", message);
    }

    private static String assertThrowsUnexpected(Executable step) {
        return assertThrows(UnexpectedResultException.class, step).getMessage();
    }

    private static String indented(String text) {
        return text.lines().map(line -> ("    " + line).stripTrailing()).collect(Collectors.joining("\n"));
    }

    private static String block(String language, int number) throws IOException {
        Matcher block = Pattern.compile("(?ms)^```" + language + "\\n(.*?)^```").matcher(Files.readString(README));
        for (int i = 0; i < number; i++) {
            assertTrue(block.find(), language + " " + number);
        }
        return block.group(1);
    }
}
