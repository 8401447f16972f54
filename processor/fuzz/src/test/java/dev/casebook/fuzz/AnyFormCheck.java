package dev.casebook.fuzz;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dev.casebook.reader.Body;
import dev.casebook.reader.ErrorReader;
import dev.casebook.reader.ExceptionFactory;
import dev.casebook.reader.ReadError;
import dev.casebook.reader.ReplyHeaders;
import java.util.List;
import java.util.Map;

/** The reader of JSON with every construct of an envelope: conditions, shapes of texts, headers, any depth. */
final class AnyFormCheck {
    private static final ExceptionFactory<FormException> FACTORY =
            new ExceptionFactory<>(FormException::new, (body, trace) -> new FormException(body.report(), trace));
    private static final ErrorReader<FormException> ANY = ErrorReader.of(AnyForm.ANY, FACTORY);
    private static final ErrorReader<FormException> FLAGGED = ErrorReader.of(AnyForm.FLAGGED, FACTORY);
    private static final ReplyHeaders HEADERS = ReplyHeaders.of(Map.of(
            "X-Code", List.of("E7:busy"),
            "X-Version", List.of("2"),
            "X-Remaining", List.of("0"),
            "X-Reset", List.of("9")));

    /** Reads a body in every way, and checks what the reader promises. */
    static void check(byte[] bytes) {
        List<String> failed = texts(bytes, 400);
        Promise.keep(!failed.isEmpty(), "a status of failure without an error");
        Promise.keep(failed.equals(texts(bytes, 400)), "other errors of the same body");
        Promise.keep(texts(bytes, 200).equals(texts(bytes, 200)), "other errors of the same success");
        ANY.reply(Body.wrap(bytes), 400, ReplyHeaders.none()).errors().forEach(JsonTarget::text);
        ANY.event(Body.wrap(bytes)).forEach(JsonTarget::text);
        checkSuccess(bytes);
    }

    /** The errors of a reply that has every header which the envelope reads. */
    static List<ReadError<FormException>> errors(byte[] bytes, int status) {
        return ANY.reply(Body.wrap(bytes), status, HEADERS).errors();
    }

    private static List<String> texts(byte[] bytes, int status) {
        return errors(bytes, status).stream().map(JsonTarget::text).toList();
    }

    /** Without the member that makes a success an error, no code of a success is read. */
    private static void checkSuccess(byte[] bytes) {
        String text = new String(bytes, ISO_8859_1);
        if (!text.contains("\"ok\"") && !text.contains("\\")) {
            FLAGGED.reply(Body.wrap(bytes), 200, HEADERS)
                    .errors()
                    .forEach(error -> Promise.keep(error.unreadable().isPresent(), "an error of a success"));
        }
    }

    private AnyFormCheck() {}
}
