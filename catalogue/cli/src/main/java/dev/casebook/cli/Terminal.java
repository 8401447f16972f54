package dev.casebook.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;

/**
 * The streams of the process. Unlike {@link System#out}, a pipe that is closed and a full disk are errors, and text for
 * machines is UTF-8 wherever it runs.
 *
 * @param in the standard input
 * @param out the standard output
 * @param err the standard error
 * @param setup what the streams lead to
 */
record Terminal(InputStream in, OutputStream out, PrintStream err, TerminalSetup setup) {
    /** That of this process. */
    static Terminal system() {
        return new Terminal(System.in, new FileOutputStream(FileDescriptor.out), System.err, TerminalSetup.ofSystem());
    }

    /** Prints a text for people; characters that the terminal's encoding does not have become question marks. */
    void print(String text) throws IOException {
        write(text, setup.charset());
    }

    /** Prints a text for machines, in UTF-8. */
    void printForMachines(String text) throws IOException {
        write(text, UTF_8);
    }

    private void write(String text, Charset charset) throws IOException {
        try {
            out.write(text.getBytes(charset));
            out.flush();
        } catch (IOException failure) {
            throw new IOException("cannot write to the standard output: " + failure.getMessage(), failure);
        }
    }

    /** Prints a line to the standard error. */
    void say(String line) {
        err.println(line);
        err.flush();
    }
}
