package dev.casebook.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.casebook.UnreadableBody;
import dev.casebook.envelope.CodeKind;
import dev.casebook.envelope.EnvelopeSpec;
import dev.casebook.envelope.ErrorShape;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What docs/reading.md decides, row by row: each body, and the codes or reasons that are read from it. */
class DecidedCasesTest {
    private static final ErrorReader<ChatException> TEXT_CODES = ErrorReader.of(
            EnvelopeSpec.named("reply", CodeKind.TEXT)
                    .errors("/error", ErrorShape.code("/code").build())
                    .build(),
            ChatException.FACTORY);

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            0                        | 0
            -3                       | -3
            -0                       | 0
            131056                   | 131056
            131056.0                 | 131056
            1e3                      | 1000
            1.5e1                    | 15
            10000000000E-5           | 100000
            "131056"                 | 131056
            "-3"                     | -3
            2147483647               | 2147483647
            -2147483647              | -2147483647
            "2147483647"             | 2147483647
            -2147483648              | CODE_OUT_OF_RANGE
            "-2147483648"            | CODE_OUT_OF_RANGE
            2147483648               | CODE_OUT_OF_RANGE
            99999999999999999999     | CODE_OUT_OF_RANGE
            1e99                     | CODE_OUT_OF_RANGE
            1e2147483647             | CODE_OUT_OF_RANGE
            1e99999999999            | CODE_OUT_OF_RANGE
            1e-2147483647            | BAD_CODE
            1.5                      | BAD_CODE
            "1e3"                    | BAD_CODE
            "131056.0"               | BAD_CODE
            "007"                    | BAD_CODE
            "+7"                     | BAD_CODE
            " 7"                     | BAD_CODE
            "-"                      | BAD_CODE
            ""                       | BAD_CODE
            "TOO_MANY_REQUESTS"      | BAD_CODE
            "١٢"                     | BAD_CODE
            true                     | BAD_CODE
            false                    | BAD_CODE
            []                       | BAD_CODE
            [131056]                 | BAD_CODE
            {"code":131056}          | BAD_CODE
            null                     | NO_CODE
            """)
    void integerCodes(String code, String read) {
        assertEquals(List.of(read), replied("{\"error\":{\"message\":\"m\",\"code\":" + code + "}}"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "card_declined"          | card_declined
            "23505"                  | 23505
            "00000"                  | 00000
            23505                    | 23505
            1e3                      | 1e3
            ""                       | BAD_CODE
            true                     | BAD_CODE
            []                       | BAD_CODE
            null                     | NO_CODE
            """)
    void textCodes(String code, String read) {
        assertEquals(
                List.of(read),
                codes(TEXT_CODES
                        .reply(Body.ofText("{\"error\":{\"code\":" + code + "}}"), 400, ReplyHeaders.none())
                        .errors()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', emptyValue = "", textBlock = """
            ``                                              | EMPTY
            `  `                                            | EMPTY
            <html><body>Sorry</body></html>                 | HTML
            Bad Gateway                                     | MALFORMED
            Service Unavailable                             | MALFORMED
            {error:{code:1}}                                | MALFORMED
            {"error":{"code":1,}}                           | MALFORMED
            {"error":{"code":01}}                           | MALFORMED
            {"error":{"code":+1}}                           | MALFORMED
            {"error":{"code":NaN}}                          | MALFORMED
            {"error":{"code":0x10}}                         | MALFORMED
            "text"                                          | NOT_AN_OBJECT
            5                                               | NOT_AN_OBJECT
            true                                            | NOT_AN_OBJECT
            null                                            | NOT_AN_OBJECT
            {}                                              | NO_ERROR
            []                                              | NO_ERROR
            {"success":true}                                | NO_ERROR
            {"error":null}                                  | NO_ERROR
            {"error":false}                                 | NO_ERROR
            {"error":[]}                                    | NO_ERROR
            {"errors":[]}                                   | NO_ERROR
            {"error":"text"}                                | NOT_AN_OBJECT
            {"error":""}                                    | NOT_AN_OBJECT
            {"error":true}                                  | NOT_AN_OBJECT
            {"error":17}                                    | NOT_AN_OBJECT
            {"errors":"text"}                               | NOT_AN_OBJECT
            {"errors":["text",{"code":2}]}                  | NOT_AN_OBJECT,2
            {"error":{}}                                    | NO_CODE
            {"error":{"message":"no code"}}                 | NO_CODE
            {"error":[{"code":1},{"code":2}]}               | 1,2
            {"errors":{"0":{"code":1},"1":{"code":2}}}      | 1,2
            {"error":{"code":1,"code":2}}                   | 2
            {"error":{"code":1,"code":null}}                | 1
            {"error":{"code":1},"error":{"code":2}}         | 1,2
            {"error":{"code":1}} x                          | 1,TRAILING_CONTENT
            {"error":{"code":1}}{"error":{"code":2}}        | 1,TRAILING_CONTENT
            {"error":{"code":1}                             | 1,TRUNCATED
            {"error":{"code":1,"message":"to be cont        | TRUNCATED
            {"error":{"code":131                            | TRUNCATED
            {"error":{"is_transient":tru                    | TRUNCATED
            {"error":{"code":1e                             | TRUNCATED
            {"error"                                        | TRUNCATED
            {"errors":[{"code":1},{"code":2},{"co           | 1,2,TRUNCATED
            {"errors":[{"code":1},{"code":2,}]}             | 1,MALFORMED
            {"errors":[{"code":1},{},{"code":3}]}           | 1,NO_CODE,3
            """)
    void bodiesOfAReplyThatFailed(String body, String read) {
        assertEquals(List.of(read.split(",")), replied(body));
    }

    @Test
    void doesNotReadCodeThatIsCutShort() {
        UnreadableBody cut = onlyUnreadable("{\"error\":{\"message\":\"m\",\"code\":131");
        assertEquals("", cut.report().code());
        assertEquals("m", cut.report().message().orElseThrow());
    }

    @Test
    void keepsCodeBeforeCut() {
        assertEquals(
                "131056",
                onlyUnreadable("{\"error\":{\"code\":131056,\"message\":\"m")
                        .report()
                        .code());
    }

    @Test
    void skipsByteOrderMark() {
        assertEquals(List.of("7"), replied("\ufeff{\"error\":{\"code\":7}}"));
        assertEquals(List.of("EMPTY"), replied("\ufeff"));
    }

    @ParameterizedTest
    @CsvSource({"UTF-16", "UTF-16BE", "UTF-16LE", "UTF-32", "UTF-32BE", "UTF-32LE"})
    void rejectsOtherEncodings(String charset) {
        byte[] bytes = "{\"error\":{\"code\":7}}".getBytes(Charset.forName(charset));
        assertEquals(List.of("NOT_UTF_8"), replied(bytes));
    }

    @Test
    void readsErrorsBeforeInvalidByte() {
        byte[] bytes = "{\"errors\":[{\"code\":1},{\"code\":2,\"title\":\"?\"},{\"code\":3}]}"
                .getBytes(StandardCharsets.UTF_8);
        int wrong = new String(bytes, StandardCharsets.UTF_8).indexOf('?');
        for (int value : new int[] {0x80, 0xc0, 0xf8, 0xff}) {
            bytes[wrong] = (byte) value;
            assertEquals(List.of("1", "NOT_UTF_8"), replied(bytes));
        }
    }

    @Test
    void reportsCutShortWhenLastCharacterIsIncomplete() {
        byte[] bytes = "{\"error\":{\"code\":1,\"message\":\"é".getBytes(StandardCharsets.UTF_8);
        assertEquals(List.of("TRUNCATED"), replied(Arrays.copyOf(bytes, bytes.length - 1)));
    }

    @Test
    void zerosAreNoJson() {
        assertEquals(List.of("MALFORMED"), replied("\0\0\0\0"));
        assertEquals(List.of("MALFORMED"), replied("{\"error\":{\"code\":1,\"message\":\"\0\"}}"));
        assertEquals(List.of("1", "TRAILING_CONTENT"), replied("{\"error\":{\"code\":1}}\0"));
    }

    @Test
    void readsEscapedZeroAsCharacter() {
        assertEquals(
                "a\0b",
                Chat.REPLIES
                        .reply(
                                Body.ofText("{\"error\":{\"code\":1,\"message\":\"a\\u0000b\"}}"),
                                400,
                                ReplyHeaders.none())
                        .errors()
                        .get(0)
                        .report()
                        .message()
                        .orElseThrow());
    }

    private static UnreadableBody onlyUnreadable(String body) {
        List<ReadError<ChatException>> errors =
                Chat.REPLIES.reply(Body.ofText(body), 400, ReplyHeaders.none()).errors();
        assertEquals(1, errors.size());
        return errors.get(0).unreadable().orElseThrow();
    }

    private static List<String> replied(String body) {
        return replied(body.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> replied(byte[] body) {
        return codes(
                Chat.REPLIES.reply(Body.wrap(body), 400, ReplyHeaders.none()).errors());
    }

    /** A code for what was read, a reason for what was not. */
    static List<String> codes(List<ReadError<ChatException>> errors) {
        return errors.stream()
                .map(error -> error.unreadable()
                        .map(body -> body.reason().name())
                        .orElseGet(() -> error.report().code()))
                .toList();
    }
}
