package dev.casebook.examples.desk;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the command line says.
 *
 * @param messages the file of messages
 * @param journal where to keep what is unresolved
 * @param server where to send
 * @param speed how many times as fast as the wall's clock the desk's clock runs
 */
record Settings(Path messages, Path journal, URI server, int speed) {
    static final String USAGE = """
            usage: delivery-desk MESSAGES [--journal FILE] [--server URL] [--speed N]
              MESSAGES   a file with a message on each line: id, number, text
              --journal  what is unresolved is kept here and taken up again; a new file otherwise
              --server   where to send; otherwise the variable WHATSAPP_URL says it
              --speed    60 has a minute last a second; otherwise 1""";

    /** Empty for arguments that nobody understands. */
    static Optional<Settings> of(List<String> arguments, Map<String, String> environment) throws IOException {
        if (arguments.size() % 2 == 0) {
            return Optional.empty();
        }
        Map<String, String> options = new HashMap<>();
        for (int i = 1; i < arguments.size(); i += 2) {
            options.put(arguments.get(i), arguments.get(i + 1));
        }
        options.putIfAbsent("--server", environment.getOrDefault("WHATSAPP_URL", ""));
        return options.get("--server").isEmpty() ? Optional.empty() : Optional.of(of(arguments.get(0), options));
    }

    private static Settings of(String messages, Map<String, String> options) throws IOException {
        Path journal = options.containsKey("--journal")
                ? Path.of(options.get("--journal"))
                : Files.createTempDirectory("delivery-desk").resolve("journal");
        int speed = Integer.parseInt(options.getOrDefault("--speed", "1"));
        return new Settings(Path.of(messages), journal, URI.create(options.get("--server")), speed);
    }
}
