package dev.casebook.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;

/**
 * A run of the command in this JVM.
 *
 * @param status the exit status
 * @param out the standard output
 * @param err the standard error
 */
record CommandRun(int status, String out, String err) {
    static CommandRun of(String... arguments) {
        return withInput("", arguments);
    }

    static CommandRun withInput(String input, String... arguments) {
        return with(new TerminalSetup(false, false, 80, UTF_8), input, arguments);
    }

    static CommandRun with(TerminalSetup setup, String input, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal = new Terminal(
                new ByteArrayInputStream(input.getBytes(UTF_8)), out, new PrintStream(err, true, UTF_8), setup);
        int status = Casebook.run(terminal, arguments);
        return new CommandRun(status, out.toString(UTF_8), err.toString(UTF_8));
    }

    CommandRun ends(int expected) {
        assertEquals(expected, status, () -> out + err);
        return this;
    }

    CommandRun prints(String text) {
        assertTrue(out.contains(text), () -> out + err);
        return this;
    }

    CommandRun says(String text) {
        assertTrue(err.contains(text), () -> out + err);
        return this;
    }
}
