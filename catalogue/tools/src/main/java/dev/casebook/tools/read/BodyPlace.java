package dev.casebook.tools.read;

import static java.util.Objects.requireNonNull;

/**
 * Where a body was read from.
 *
 * @param file the file as it was named, or {@code -} for the standard input
 * @param line the line of the body in a file with a body on each line, from 1; 0 for the whole file
 */
public record BodyPlace(String file, long line) {
    public BodyPlace {
        requireNonNull(file, "file");
    }

    @Override
    public String toString() {
        return line == 0 ? file : file + ":" + line;
    }
}
