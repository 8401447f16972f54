package dev.casebook.examples.desk;

import dev.casebook.reader.Body;
import dev.casebook.reader.ReadError;
import dev.casebook.whatsapp.WhatsAppException;
import dev.casebook.whatsapp.WhatsAppReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a webhook says about one message.
 *
 * @param wamid what WhatsApp calls it
 * @param reference what the desk calls it; empty in old forms
 * @param kind such as {@code sent}, {@code delivered}, {@code read} or {@code failed}
 * @param error the first of its errors; empty for one that has none
 */
record Status(String wamid, String reference, String kind, Optional<WhatsAppException> error) {
    private static final WhatsAppReader READER = WhatsAppReader.create();

    /** Every status of a body, in its order. */
    static List<Status> read(byte[] body) throws IOException {
        List<ReadError<WhatsAppException>> errors = errors(body);
        List<Status> statuses = new ArrayList<>();
        for (Map<String, String> status : DeskJson.elements(body, "statuses")) {
            String wamid = status.getOrDefault("id", "");
            statuses.add(new Status(
                    wamid,
                    status.getOrDefault("biz_opaque_callback_data", ""),
                    status.getOrDefault("status", ""),
                    about(wamid, errors)));
        }
        return statuses;
    }

    /** The Cloud API's webhooks and the callbacks of the on-premises API: a body is one of the two. */
    private static List<ReadError<WhatsAppException>> errors(byte[] body) {
        return Stream.concat(
                        READER.webhook(Body.wrap(body)).stream(), READER.onPremisesCallback(Body.wrap(body)).stream())
                .toList();
    }

    private static Optional<WhatsAppException> about(String wamid, List<ReadError<WhatsAppException>> errors) {
        return errors.stream()
                .filter(error -> wamid.equals(error.report().context().get("message-id")))
                .findFirst()
                .map(ReadError::withoutStackTrace);
    }
}
