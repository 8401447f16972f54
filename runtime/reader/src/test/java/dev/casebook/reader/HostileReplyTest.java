package dev.casebook.reader;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a server says is shown on one line, not too long, and as what it is; the report keeps it as it was said. */
class HostileReplyTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "one\\ntwo",
                "one\\r\\ntwo",
                "2026-11-22 INFO all is well\\u2028next",
                "\\u2029",
                "\\u0085",
                "\\u0000",
                "\\u001b[2J\\u001b[31m",
                "\\u202etxt.exe\\u202c",
                "\\u2066a\\u2069",
                "\\u200b\\u200e\\ufeff\\u00ad",
                "\\ud800",
                "\\udc00\\ud800",
                "\\udb40\\udc41",
                "\\ue000\\uffff",
            })
    void escapesInvisibleCharactersOfMessage(String text) {
        for (String part : List.of("message", "error_user_msg", "error_user_title", "type", "fbtrace_id")) {
            ChatException error = read("\"" + part + "\":\"" + text + "\"");
            assertVisible(error.getMessage());
            assertVisible(error.toString());
            assertVisible(error.report().toString());
        }
        assertVisible(read("\"error_data\":{\"details\":\"" + text + "\"}").getMessage());
        assertVisible(read("\"error_data\":\"" + text + "\"").getMessage());
    }

    @Test
    void shortensLongText() {
        String text = "x".repeat(100_000);
        ChatException error = read("\"message\":\"" + text + "\",\"error_data\":{\"details\":\"" + text + "\"}");

        assertTrue(error.getMessage().length() < 1_000, error.getMessage());
        assertTrue(error.report().toString().length() < 1_000);
    }

    @Test
    void keepsOriginalTextInReport() {
        assertEquals(
                "one\n\u202etwo",
                read("\"message\":\"one\\n\\u202etwo\"").report().message().orElseThrow());
    }

    private static ChatException read(String members) {
        String body = "{\"error\":{\"code\":100," + members + "}}";
        List<ReadError<ChatException>> errors = Chat.REPLIES
                .reply(Body.wrap(body.getBytes(UTF_8)), 400, ReplyHeaders.none())
                .errors();
        assertEquals(1, errors.size());
        return errors.get(0).withoutStackTrace();
    }

    private static void assertVisible(String text) {
        boolean hidden = text.codePoints()
                .map(Character::getType)
                .anyMatch(type -> type == Character.CONTROL
                        || type == Character.FORMAT
                        || type == Character.LINE_SEPARATOR
                        || type == Character.PARAGRAPH_SEPARATOR
                        || type == Character.SURROGATE);
        assertFalse(hidden, text);
    }
}
