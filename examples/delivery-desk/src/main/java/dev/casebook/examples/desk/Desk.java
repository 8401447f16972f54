package dev.casebook.examples.desk;

import dev.casebook.json.Body;
import dev.casebook.json.ReadError;
import dev.casebook.json.ReplyHeaders;
import dev.casebook.whatsapp.WhatsAppException;
import dev.casebook.whatsapp.WhatsAppReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Reads bodies from a folder. The beginning of a file's name says how it arrived: {@code reply-<status>-...} as the answer
 * to a request, {@code webhook-...} as a notification.
 */
final class Desk {
    private static final String WEBHOOK = "webhook-";

    private final WhatsAppReader reader = WhatsAppReader.create();
    private final DeliveriesDispatcher dispatcher = new DeliveriesDispatcher(new Deliveries());

    /**
     * What was read and decided: a line of the table for each error, and how many of which sort.
     *
     * @param bodies how many bodies were read
     * @param rows one for each error
     */
    record Result(int bodies, List<Row> rows) {}

    /** All errors of all bodies, by the names of their files. */
    Result read(Path folder) throws IOException {
        List<Row> rows = new ArrayList<>();
        List<Path> files = files(folder);
        for (Path file : files) {
            for (ReadError<WhatsAppException> error : errors(file)) {
                WhatsAppException value = error.value();
                String name = String.valueOf(file.getFileName());
                rows.add(Row.of(name, value, dispatcher.dispatch(value, name)));
            }
        }
        return new Result(files.size(), rows);
    }

    private List<ReadError<WhatsAppException>> errors(Path file) throws IOException {
        String name = String.valueOf(file.getFileName());
        Body body = Body.of(Files.readAllBytes(file));
        if (name.startsWith(WEBHOOK)) {
            return reader.webhook(body);
        }
        int status = Integer.parseInt(name.substring("reply-".length(), "reply-".length() + 3));
        return reader.reply(body, status, ReplyHeaders.none()).errors();
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
