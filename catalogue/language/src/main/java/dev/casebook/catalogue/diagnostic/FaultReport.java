package dev.casebook.catalogue.diagnostic;

import static dev.casebook.catalogue.diagnostic.InternalProblems.INTERNAL_ERROR;
import static dev.casebook.catalogue.diagnostic.InternalProblems.OUT_OF_MEMORY;
import static dev.casebook.catalogue.diagnostic.InternalProblems.OUT_OF_STACK;
import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Turns a fault of our own into one message, with what a report about it needs.
 *
 * @param subject what was worked on, such as {@code the catalogue errors/billing.yaml}
 * @param setting what it ran in, such as {@code Casebook 0.1.0, javac of Java 17.0.15, Linux amd64}
 */
public record FaultReport(String subject, String setting) {
    private static final int FIRST_FRAMES = 3;
    private static final int MAX_FRAMES = 8;
    private static final int MAX_FRAMES_OF_A_CAUSE = 3;
    private static final int MAX_CAUSES = 3;
    private static final int MAX_MESSAGE = 300;

    public FaultReport {
        requireNonNull(subject, "subject");
        requireNonNull(setting, "setting");
    }

    /** The message about an internal error; when memory ran out, it is about the compiler. */
    public Finding of(Throwable fault) {
        if (isIn(fault, StackOverflowError.class)) {
            return OUT_OF_STACK.of(subject, trace(fault), setting);
        }
        if (isIn(fault, OutOfMemoryError.class)) {
            return OUT_OF_MEMORY.of(subject, trace(fault), setting);
        }
        return INTERNAL_ERROR.of(subject, trace(fault), setting);
    }

    /** Compilers wrap what their own parts throw. */
    private static boolean isIn(Throwable fault, Class<? extends Error> type) {
        return Stream.iterate(fault, each -> each != null, Throwable::getCause)
                .limit(MAX_CAUSES)
                .anyMatch(type::isInstance);
    }

    private static String trace(Throwable fault) {
        List<String> lines = new ArrayList<>(lines(fault, MAX_FRAMES));
        Throwable cause = fault.getCause();
        for (int i = 0; i < MAX_CAUSES && cause != null; i++, cause = cause.getCause()) {
            lines.addAll(lines(cause, MAX_FRAMES_OF_A_CAUSE));
        }
        return String.join("\n  ", lines);
    }

    private static List<String> lines(Throwable fault, int most) {
        List<StackTraceElement> frames = List.of(fault.getStackTrace());
        List<StackTraceElement> telling = IntStream.range(0, frames.size())
                .filter(i -> i < FIRST_FRAMES || isOurs(frames.get(i)))
                .limit(most)
                .mapToObj(frames::get)
                .toList();
        List<String> lines = new ArrayList<>(List.of(shortened(fault.toString())));
        telling.forEach(frame -> lines.add("  at " + frame));
        if (frames.size() > telling.size()) {
            lines.add("  and " + (frames.size() - telling.size()) + " more");
        }
        return lines;
    }

    private static boolean isOurs(StackTraceElement frame) {
        return frame.getClassName().startsWith("dev.casebook.");
    }

    private static String shortened(String message) {
        String line = message.replace('\n', ' ');
        return line.length() > MAX_MESSAGE ? line.substring(0, MAX_MESSAGE) + "..." : line;
    }
}
