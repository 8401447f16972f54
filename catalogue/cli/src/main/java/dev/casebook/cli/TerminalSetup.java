package dev.casebook.cli;

import java.io.Console;
import java.nio.charset.Charset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the streams lead to. The launcher script knows it and says so by system properties; without it, the JVM is asked,
 * which knows only that all of them lead to a terminal.
 *
 * @param outIsTerminal whether the standard output is a terminal, so that colours can be printed
 * @param errIsTerminal whether the standard error is a terminal, so that progress can be printed
 * @param width the number of characters of a line
 * @param charset the encoding of text for people
 */
record TerminalSetup(boolean outIsTerminal, boolean errIsTerminal, int width, Charset charset) {
    private static final int DEFAULT_WIDTH = 80;
    private static final int MIN_WIDTH = 20;

    static TerminalSetup ofSystem() {
        boolean all = allAreTerminals();
        return new TerminalSetup(
                Optional.ofNullable(System.getProperty("casebook.out"))
                        .map("terminal"::equals)
                        .orElse(all),
                Optional.ofNullable(System.getProperty("casebook.err"))
                        .map("terminal"::equals)
                        .orElse(all),
                width(System.getProperty("casebook.width"), System.getenv("COLUMNS")),
                nativeCharset());
    }

    /** From JDK 22 on there is a console without a terminal too, and a method that says so. */
    @SuppressWarnings("SystemConsoleNull") // it is null before JDK 22
    private static boolean allAreTerminals() {
        @Nullable Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return Boolean.TRUE.equals(Console.class.getMethod("isTerminal").invoke(console));
        } catch (ReflectiveOperationException older) {
            return true;
        }
    }

    private static int width(@Nullable String... said) {
        for (@Nullable String each : said) {
            if (each != null && each.matches("[1-9][0-9]{0,3}")) {
                return Math.max(MIN_WIDTH, Integer.parseInt(each));
            }
        }
        return DEFAULT_WIDTH;
    }

    /** The JVM's for the standard output; on JDK 17 that of files, which follows the locale. */
    private static Charset nativeCharset() {
        @Nullable String named = System.getProperty("stdout.encoding", System.getProperty("native.encoding"));
        try {
            return named == null ? Charset.defaultCharset() : Charset.forName(named);
        } catch (IllegalArgumentException unknown) {
            return Charset.defaultCharset();
        }
    }

    /** Whether reports have colours where nothing else is asked for. */
    boolean hasColours() {
        return outIsTerminal && System.getenv("NO_COLOR") == null && !"dumb".equals(System.getenv("TERM"));
    }
}
