package dev.casebook.examples.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A message to send.
 *
 * @param id what the desk calls it; goes along with the request, and comes back with every status
 * @param to the recipient's number
 * @param text what it says
 */
record Message(String id, String to, String text) {
    /** The messages of a file: a line for each, id, number, text; {@code #} comments. */
    static List<Message> read(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(Message::parse)
                .collect(Collectors.toList());
    }

    private static Message parse(String line) {
        String[] fields = line.strip().split("\\s+", 3);
        if (fields.length < 3) {
            throw new IllegalArgumentException("a message has an id, a number and a text, and not: " + line);
        }
        return new Message(fields[0], fields[1], fields[2]);
    }
}
