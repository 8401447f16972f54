package dev.casebook;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A stream is not trusted: what no builder accepts is refused, and what comes back is a copy. */
class TamperedStreamTest {
    private static final ErrorReport REPORT = ErrorReport.builder()
            .code(130429)
            .subcode(33)
            .httpStatus(429)
            .message("message")
            .details("details")
            .traceId("trace")
            .transientError(true)
            .retryAfter(Duration.ofSeconds(9))
            .field("name", "value")
            .context("id", "7")
            .build();

    @Test
    void readsWhatWasWritten() throws Exception {
        assertEquals(REPORT, read(written(REPORT)));
        UnreadableBody body = new UnreadableBody(UnreadableBody.Reason.HTML, REPORT, new byte[] {1, 2});
        UnreadableBody read = (UnreadableBody) read(written(body));
        assertEquals(body, read);
        assertArrayEquals(new byte[] {1, 2}, read.firstBytes());
    }

    @Test
    void refusesHttpStatusOutOfRange() throws Exception {
        for (int status : new int[] {99, 600, -1}) {
            byte[] stream =
                    replaced(written(REPORT), ByteBuffer.allocate(4).putInt(429).array(), status);
            assertThrows(InvalidObjectException.class, () -> read(stream));
        }
    }

    @Test
    void keepsCodesAndDropsTextsOfTheServer() {
        ErrorReport report = REPORT.withoutTexts();
        assertEquals("130429/33", report.code() + "/" + report.subcode());
        assertEquals(429, report.httpStatus().orElseThrow());
        assertEquals(Optional.of("trace"), report.traceId());
        assertEquals(REPORT.retryAfter(), report.retryAfter());
        assertTrue(report.message().isEmpty() && report.details().isEmpty());
        assertTrue(report.fields().isEmpty() && report.context().isEmpty());
    }

    @Test
    void showsBackslashesAndInvisibleCharactersAsEscapes() {
        assertEquals("a\\\\u000ab\\u000ac", OneLine.of("a\\u000ab\nc"));
        for (int hidden : new int[] {0x3164, 0x115f, 0x2800, 0x34f, 0xfe0f, 0x200e, 0x200f, 0x61c, 0xffa0, 0x1160}) {
            assertEquals(String.format("x\\u%04xy", hidden), OneLine.of("x" + Character.toString(hidden) + "y"));
        }
    }

    @Test
    void groupsReasonsThatAreLimits() {
        assertTrue(UnreadableBody.Reason.TOO_DEEP.isLimit());
        assertTrue(!UnreadableBody.Reason.HTML.isLimit());
    }

    private static byte[] replaced(byte[] stream, byte[] old, int value) {
        String text = new String(stream, StandardCharsets.ISO_8859_1);
        int at = text.indexOf(new String(old, StandardCharsets.ISO_8859_1));
        assertTrue(at > 0);
        ByteBuffer.wrap(stream).putInt(at, value);
        return stream;
    }

    private static byte[] written(Object value) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        }
        return bytes.toByteArray();
    }

    private static Object read(byte[] stream) throws Exception {
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(stream))) {
            return in.readObject();
        }
    }
}
