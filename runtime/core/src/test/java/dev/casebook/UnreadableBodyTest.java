package dev.casebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.casebook.UnreadableBody.Reason;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnreadableBodyTest {
    private static final byte[] SECRET = "<p>secret".getBytes(StandardCharsets.UTF_8);

    @Test
    void showsNothingThatTheServerSent() {
        ErrorReport report = ErrorReport.builder()
                .httpStatus(503)
                .message("secret")
                .field("f", "secret")
                .build();
        String shown = new UnreadableBody(Reason.HTML, report, SECRET).toString();
        assertEquals("UnreadableBody[reason=HTML, report=ErrorReport[code=, httpStatus=503], 9 bytes kept]", shown);
        assertFalse(shown.contains("secret"));
    }

    @Test
    void keepsItsBytesForItself() {
        byte[] given = SECRET.clone();
        UnreadableBody body =
                new UnreadableBody(Reason.HTML, ErrorReport.builder().build(), given);
        given[0] = 0;
        body.firstBytes()[1] = 0;
        assertEquals("<p>secret", new String(body.firstBytes(), StandardCharsets.UTF_8));
    }

    @Test
    void isAValueThatSerializes() throws IOException, ClassNotFoundException {
        UnreadableBody body = unreadable(503);
        assertEquals(body, copy(body));
        assertEquals(body.hashCode(), copy(body).hashCode());
        assertNotEquals(body, unreadable(504));
    }

    @ParameterizedTest
    @CsvSource({
        "408, RETRY_WITH_BACKOFF",
        "429, RETRY_WITH_BACKOFF",
        "500, RETRY_WITH_BACKOFF",
        "599, RETRY_WITH_BACKOFF",
        "200, GIVE_UP",
        "400, GIVE_UP",
        "404, GIVE_UP"
    })
    void derivesAdviceFromStatus(int status, Advice.Kind kind) {
        assertEquals(kind, unreadable(status).advice().kind());
    }

    private static UnreadableBody unreadable(int status) {
        ErrorReport report = ErrorReport.builder()
                .httpStatus(status)
                .context("message-id", "m1")
                .build();
        return new UnreadableBody(Reason.HTML, report, SECRET);
    }

    private static Object copy(UnreadableBody body) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(body);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return in.readObject();
        }
    }
}
