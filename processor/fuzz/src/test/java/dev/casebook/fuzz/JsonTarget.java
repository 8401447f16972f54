package dev.casebook.fuzz;

import dev.casebook.CodedException;
import dev.casebook.reader.Body;
import dev.casebook.reader.ReadError;
import dev.casebook.reader.ReadReply;
import dev.casebook.reader.ReplyHeaders;
import dev.casebook.whatsapp.WhatsAppException;
import dev.casebook.whatsapp.WhatsAppReader;
import java.util.List;
import java.util.stream.Stream;

/** The reader of JSON, with the envelopes of a real API: a body gives errors as values, the same each time. */
public final class JsonTarget {
    private static final WhatsAppReader READER = WhatsAppReader.create();
    private static final int MAX_MESSAGE = 2_000;

    /** What the fuzzer calls. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        List<String> texts = texts(bytes);
        Promise.keep(texts.equals(texts(bytes)), "other errors of the same body");
    }

    private static List<String> texts(byte[] bytes) {
        Body body = Body.wrap(bytes);
        ReadReply<WhatsAppException> reply = READER.reply(body, 400, ReplyHeaders.none());
        Promise.keep(!reply.errors().isEmpty(), "a status of failure without an error");
        reply.successParts()
                .forEach(part -> Promise.keep(part.in(body).length == part.length(), "a part of another length"));
        READER.reply(body, 200, ReplyHeaders.none()).errors().forEach(JsonTarget::text);
        READER.onPremises(body, 500, ReplyHeaders.none()).errors().forEach(JsonTarget::text);
        READER.webhookValue(body).forEach(JsonTarget::text);
        READER.element(body).forEach(JsonTarget::text);
        return Stream.concat(reply.errors().stream(), READER.webhook(body).stream())
                .map(JsonTarget::text)
                .toList();
    }

    /** What an error says, if it keeps what every error promises. */
    static String text(ReadError<? extends CodedException> error) {
        CodedException value = error.withoutStackTrace();
        String message = String.valueOf(value.getMessage());
        boolean visible = message.codePoints()
                .noneMatch(point -> Character.isISOControl(point)
                        || Character.getType(point) == Character.FORMAT
                        || Character.getType(point) == Character.LINE_SEPARATOR
                        || Character.getType(point) == Character.PARAGRAPH_SEPARATOR);
        Promise.keep(visible, "characters that nobody sees: " + message);
        Promise.keep(message.length() <= MAX_MESSAGE, "too long: " + message);
        Promise.keep(error.unreadable().isPresent() || !value.report().code().isEmpty(), "no code: " + message);
        return message + value.report() + value.report().fields() + value.advice();
    }

    private JsonTarget() {}
}
