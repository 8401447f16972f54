package dev.casebook.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import org.jspecify.annotations.Nullable;

/** Asks for what no option gives. */
final class Questions {
    private final Terminal terminal;
    private final BufferedReader answers;

    Questions(Terminal terminal) {
        this.terminal = terminal;
        this.answers = new BufferedReader(
                new InputStreamReader(terminal.in(), terminal.setup().charset()));
    }

    /**
     * The value of an option, or else the answer of somebody.
     *
     * @throws IOException if nobody answers
     */
    String answer(String option, String question, @Nullable String given) throws IOException {
        if (given != null) {
            return given;
        }
        terminal.err().print(question + ": ");
        terminal.err().flush();
        @Nullable String answer = answers.readLine();
        if (answer == null) {
            throw new IOException("the option " + option + " is missing, and nobody answers");
        }
        return answer.strip();
    }
}
