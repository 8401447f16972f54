package dev.casebook.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.casebook.ErrorReport;
import dev.casebook.UnreadableBody;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LimitsTest {
    private static final String TWO = "{\"errors\":[{\"code\":1},{\"code\":2,\"title\":\"abcdef\"}]}";

    @Test
    void depth() {
        Limits limits = Limits.DEFAULT.withMaxDepth(4);
        assertEquals(List.of("1"), read(limits, "{\"x\":[[[]]],\"errors\":[{\"code\":1}]}"));
        assertEquals(List.of("1", "TOO_DEEP"), read(limits, "{\"errors\":[{\"code\":1}],\"x\":[[[[]]]]}"));
        assertEquals(List.of("TOO_DEEP"), read(Limits.DEFAULT, "[".repeat(1_000_000)));
        assertEquals(List.of("TOO_DEEP"), read(Limits.DEFAULT, "{\"error\":".repeat(100_000)));
        assertEquals(List.of("TOO_DEEP"), read(Limits.DEFAULT, "{\"error\":" + "[".repeat(100_000)));
    }

    @Test
    void bytes() {
        assertEquals(List.of("1", "2"), read(Limits.DEFAULT.withMaxBytes(TWO.length()), TWO));
        assertEquals(List.of("1", "2", "TOO_LARGE"), read(Limits.DEFAULT.withMaxBytes(TWO.length()), TWO + " "));
        assertEquals(List.of("1", "TOO_LARGE"), read(Limits.DEFAULT.withMaxBytes(TWO.length() - 4), TWO));
        assertEquals(List.of("TOO_LARGE"), read(Limits.DEFAULT.withMaxBytes(5), TWO));
        assertEquals(List.of("TOO_LARGE"), read(Limits.DEFAULT.withMaxBytes(3), "{\"é\":1}"));
    }

    @Test
    void errors() {
        assertEquals(List.of("1", "2"), read(Limits.DEFAULT.withMaxErrors(2), TWO));
        assertEquals(List.of("1", "TOO_MANY_ERRORS"), read(Limits.DEFAULT.withMaxErrors(1), TWO));
    }

    @Test
    void textLength() {
        assertEquals(List.of("1", "2"), read(Limits.DEFAULT.withMaxTextLength(6), TWO));
        assertEquals(List.of("1", "2"), read(Limits.DEFAULT.withMaxTextLength(6), TWO.replace("f\"", "fg\"")));
    }

    @Test
    void shortensATextThatIsTooLongAndKeepsTheError() {
        ErrorReport shortened = report(Limits.DEFAULT.withMaxTextLength(6), TWO.replace("abcdef", "abcdefg"));
        assertEquals(2, shortened.intCode().orElseThrow());
        assertEquals(Optional.of("abcdef"), shortened.title());
        assertTrue(shortened.isShortened());
        assertTrue(shortened.toBuilder().build().isShortened());
        assertFalse(report(Limits.DEFAULT.withMaxTextLength(6), TWO).isShortened());
    }

    @Test
    void shortensJsonThatIsTooLong() {
        String list = "[" + "\"é\",".repeat(20) + "1]";
        ErrorReport shortened = errors(
                        Limits.DEFAULT.withMaxTextLength(30),
                        "{\"error\":{\"code\":1,\"error_data\":{\"blame_field_specs\":" + list + "}}}")
                .get(0)
                .report();
        assertTrue(shortened.isShortened());
        assertEquals(
                List.of(list.substring(0, 30)), List.copyOf(shortened.fields().values()));
    }

    @Test
    void cutsNoCharacterInTwo() {
        ErrorReport shortened = report(Limits.DEFAULT.withMaxTextLength(6), TWO.replace("abcdef", "abcde\uD83D\uDE00"));
        assertEquals(Optional.of("abcde"), shortened.title());
    }

    @Test
    void skipsLongTextOutsideOfPointers() {
        assertEquals(
                List.of("1"),
                read(Limits.DEFAULT, "{\"x\":\"" + "a".repeat(100_000) + "\",\"errors\":[{\"code\":1}]}"));
    }

    @Test
    void shortensTextInWrongPlace() {
        UnreadableBody body = errors(Limits.DEFAULT.withMaxTextLength(8), "{\"error\":\"0123456789\"}")
                .get(0)
                .unreadable()
                .orElseThrow();
        assertEquals("01234567", body.report().message().orElseThrow());
    }

    @Test
    void digits() {
        Limits limits = Limits.DEFAULT.withMaxCodeLength(6);
        assertEquals(List.of("131056"), read(limits, "{\"error\":{\"code\":131056}}"));
        assertEquals(List.of("CODE_TOO_LONG"), read(limits, "{\"error\":{\"code\":1310560}}"));
        assertEquals(List.of("CODE_TOO_LONG"), read(limits, "{\"error\":{\"code\":\"1310560\"}}"));
        assertEquals(List.of("CODE_TOO_LONG"), read(limits, "{\"error\":{\"code\":1.00000}}"));
        assertEquals(
                List.of("CODE_TOO_LONG"), read(Limits.DEFAULT, "{\"error\":{\"code\":" + "9".repeat(100_000) + "}}"));
        assertEquals(List.of("5"), read(Limits.DEFAULT, "{\"x\":" + "9".repeat(100_000) + ",\"error\":{\"code\":5}}"));
    }

    @Test
    void names() {
        String name = "n".repeat(40_000);
        assertEquals(
                List.of("1", "NAME_TOO_LONG"), read(Limits.DEFAULT, "{\"errors\":[{\"code\":1}],\"" + name + "\":1}"));
    }

    @Test
    void firstBytes() {
        assertEquals(
                "<html",
                new String(
                        errors(Limits.DEFAULT.withMaxFirstBytes(5), "<html><body>")
                                .get(0)
                                .unreadable()
                                .orElseThrow()
                                .firstBytes(),
                        StandardCharsets.UTF_8));
        assertEquals(
                0,
                errors(Limits.DEFAULT.withMaxFirstBytes(0), "<html><body>")
                        .get(0)
                        .unreadable()
                        .orElseThrow()
                        .firstBytes()
                        .length);
    }

    @Test
    void stopsReadingJustBeyondLimit() throws IOException {
        Limits limits = Limits.DEFAULT.withMaxBytes(10);
        InputStream stream = new ByteArrayInputStream(TWO.getBytes(StandardCharsets.UTF_8));
        assertEquals(11, Body.read(stream, limits).bytes().length);
        assertEquals(TWO.length() - 11, stream.available());
        assertEquals(TWO, text(Body.readText(new StringReader(TWO), Limits.DEFAULT)));
        assertEquals(
                TWO, text(Body.read(new ByteArrayInputStream(TWO.getBytes(StandardCharsets.UTF_8)), Limits.DEFAULT)));
    }

    @Test
    void throwsExceptionOfStream() {
        IOException broken = new IOException("connection reset");
        InputStream stream = new InputStream() {
            @Override
            public int read() throws IOException {
                throw broken;
            }
        };
        assertEquals(broken, assertThrows(IOException.class, () -> Body.read(stream, Limits.DEFAULT)));
    }

    @Test
    void ignoresSuccessAboveLimit() {
        ErrorReader<ChatException> reader = Chat.REPLIES.withLimits(Limits.DEFAULT.withMaxBytes(10));
        assertEquals(
                Map.of(false, 0),
                Map.of(
                        reader.reply(Body.ofText(TWO), 200, ReplyHeaders.none()).failed(),
                        reader.reply(Body.ofText(TWO), 200, ReplyHeaders.none())
                                .errors()
                                .size()));
    }

    @Test
    void limitsArePositive() {
        assertThrows(IllegalArgumentException.class, () -> Limits.DEFAULT.withMaxDepth(0));
        assertThrows(IllegalArgumentException.class, () -> Limits.DEFAULT.withMaxFirstBytes(-1));
    }

    private static String text(Body body) {
        return new String(body.bytes(), StandardCharsets.UTF_8);
    }

    private static List<String> read(Limits limits, String body) {
        return DecidedCasesTest.codes(errors(limits, body));
    }

    private static List<ReadError<ChatException>> errors(Limits limits, String body) {
        return Chat.REPLIES
                .withLimits(limits)
                .reply(Body.ofText(body), 400, ReplyHeaders.none())
                .errors();
    }

    private static ErrorReport report(Limits limits, String body) {
        List<ReadError<ChatException>> errors = errors(limits, body);
        assertTrue(errors.get(1).unreadable().isEmpty());
        return errors.get(1).report();
    }
}
