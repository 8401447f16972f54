package dev.casebook.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.casebook.UnreadableBody;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts in a body that hold JSON are decoded already: their encoding is never guessed again. */
class HostileTextTest {
    private static final String INNER = "{\"error\":{\"code\":100}}";

    @Test
    void reportsMalformedTextWhenNulFollowsEachCharacter() {
        assertEquals(List.of("MALFORMED"), read(batch(spread(INNER, "%s\\u0000"))));
    }

    @Test
    void reportsMalformedTextWhenNulPrecedesEachCharacter() {
        assertEquals(List.of("MALFORMED"), read(batch(spread(INNER, "\\u0000%s"))));
        assertEquals(List.of("MALFORMED"), read(batch(spread(INNER, "\\u0000\\u0000\\u0000%s"))));
        assertEquals(List.of("MALFORMED"), read(batch(spread("x", "\\u0000%s"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\ufeff", "", " \\n"})
    void readsTextWithByteOrderMarkOrWhiteSpace(String before) {
        assertEquals(List.of("100"), read(batch(before + escaped(INNER))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\ufffe", "\\ufeff\\ufeff", "\\u00ef\\u00bb\\u00bf", "\\ud800"})
    void reportsMalformedTextBehindOtherMarks(String before) {
        assertEquals(List.of("MALFORMED"), read(batch(before + escaped(INNER))));
    }

    @Test
    void keepsOffsetsOfErrorsBehindCharactersOfEveryLength() {
        String body = "{\"x\":\"\u00e9\u20ac\ud83d\ude00\",\"error\":{\"message\":\"\u00e9\ud83d\ude00\"}}";
        UnreadableBody unreadable = only(body);
        assertEquals(
                "{\"message\":\"\u00e9\ud83d\ude00\"}", new String(unreadable.firstBytes(), StandardCharsets.UTF_8));
        assertEquals(
                "{\"message\":\"\u00e9\ud83d\ude00\"}",
                new String(only("\ufeff" + body).firstBytes(), StandardCharsets.UTF_8));
    }

    @Test
    void countsTextsThatAreNotJsonAsErrors() {
        int texts = 5_000;
        String body = "[" + "{\"code\":400,\"body\":\"{\"},".repeat(texts) + "{\"code\":400,\"body\":\"{\"}]";
        ReadReply<ChatException> reply = Chat.REPLIES.reply(Body.ofText(body), 400, ReplyHeaders.none());
        assertEquals(Limits.DEFAULT.maxErrors() + 1, reply.errors().size());
        assertEquals(
                List.of("TOO_MANY_ERRORS"),
                DecidedCasesTest.codes(reply.errors().subList(1_000, 1_001)));
    }

    @Test
    void capsSuppressedExceptionsAndSaysHowManyMore() {
        String errors = "{\"code\":1},".repeat(500);
        ChatException thrown = Chat.REPLIES
                .reply(Body.ofText("{\"errors\":[" + errors + "{\"code\":2}]}"), 400, ReplyHeaders.none())
                .exception()
                .orElseThrow();
        Throwable[] suppressed = thrown.getSuppressed();
        assertEquals(ReadReply.MAX_SUPPRESSED + 1, suppressed.length);
        assertTrue(Arrays.stream(suppressed).limit(ReadReply.MAX_SUPPRESSED).allMatch(ChatException.class::isInstance));
        assertEquals("490 more errors", suppressed[ReadReply.MAX_SUPPRESSED].getMessage());
    }

    @Test
    void readsDeepBodiesWithRaisedLimitWithoutRecursion() {
        ErrorReader<ChatException> reader = Chat.REPLIES.withLimits(Limits.DEFAULT.withMaxDepth(Integer.MAX_VALUE));
        int depth = 500_000;
        String arrays = "[".repeat(depth) + "]".repeat(depth);
        String objects = "{\"x\":".repeat(depth) + "1" + "}".repeat(depth);
        for (String value : List.of(arrays, objects)) {
            String skipped = "{\"x\":" + value + ",\"error\":{\"code\":5}}";
            assertEquals(List.of("5"), DecidedCasesTest.codes(read(reader, skipped)));
            String inError = "{\"error\":{\"code\":5,\"error_data\":" + value + "}}";
            assertEquals(List.of("5"), DecidedCasesTest.codes(read(reader, inError)));
        }
        String nested = "{\"error\":" + "[".repeat(depth) + "{\"code\":5}" + "]".repeat(depth) + "}";
        assertEquals(List.of("5"), DecidedCasesTest.codes(read(reader, nested)));
    }

    private static UnreadableBody only(String body) {
        return Chat.REPLIES
                .reply(Body.ofText(body), 400, ReplyHeaders.none())
                .errors()
                .get(0)
                .unreadable()
                .orElseThrow();
    }

    private static List<ReadError<ChatException>> read(ErrorReader<ChatException> reader, String body) {
        return reader.reply(Body.ofText(body), 400, ReplyHeaders.none()).errors();
    }

    private static List<String> read(String body) {
        return DecidedCasesTest.codes(read(Chat.REPLIES, body));
    }

    private static String batch(String text) {
        return "[{\"code\":400,\"body\":\"" + text + "\"}]";
    }

    private static String escaped(String text) {
        return text.replace("\"", "\\\"");
    }

    private static String spread(String text, String each) {
        return text.chars()
                .mapToObj(one -> String.format(each, escaped(Character.toString(one))))
                .collect(Collectors.joining());
    }

    @Test
    void longNumbersAreCodesOutOfRangeWhateverTheLimit() {
        ErrorReader<ChatException> reader =
                Chat.REPLIES.withLimits(Limits.DEFAULT.withMaxCodeLength(Integer.MAX_VALUE));
        String number = "1" + "0".repeat(1_000_000);
        assertEquals(
                List.of("CODE_OUT_OF_RANGE"),
                DecidedCasesTest.codes(read(reader, "{\"error\":{\"code\":" + number + "}}")));
    }
}
