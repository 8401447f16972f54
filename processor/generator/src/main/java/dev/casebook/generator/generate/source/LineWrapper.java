package dev.casebook.generator.generate.source;

import static java.util.stream.Collectors.joining;

/** Breaks the long first line of a sealed type, which JavaPoet writes in one piece. */
final class LineWrapper {
    private static final int LINE = 120;
    private static final String PERMITS = " permits ";
    private static final String INDENT = "\n        ";

    /** The same source, with one permitted type a line where they do not fit on the first. */
    static String wrap(String source) {
        return source.contains(PERMITS)
                ? source.lines().map(LineWrapper::line).collect(joining("\n", "", "\n"))
                : source;
    }

    private static String line(String line) {
        int permits = line.indexOf(PERMITS);
        if (line.length() <= LINE || permits < 0 || !line.endsWith(" {")) {
            return line;
        }
        String types = line.substring(permits + PERMITS.length()).replace(", ", "," + INDENT + "        ");
        String wrapped = line.substring(0, permits) + INDENT + PERMITS.strip() + " " + types;
        return wrapped.replace(
                "\n", "\n" + " ".repeat(line.length() - line.stripLeading().length()));
    }

    private LineWrapper() {}
}
