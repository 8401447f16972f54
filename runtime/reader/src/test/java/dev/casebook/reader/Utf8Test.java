package dev.casebook.reader;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.casebook.UnreadableBody.Reason;
import dev.casebook.reader.scan.Utf8;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The places where bytes stop being UTF-8, as the platform's decoder sees them. */
class Utf8Test {
    /** Each limit of a first byte, and what stands on either side of it. */
    private static final int[] FIRST = {
        0x00, 0x7f, 0x80, 0xbf, 0xc0, 0xc1, 0xc2, 0xdf, 0xe0, 0xe1, 0xec, 0xed, 0xee, 0xef, 0xf0, 0xf1, 0xf3, 0xf4,
        0xf5, 0xff
    };

    /** The same for the bytes behind it. */
    private static final int[] NEXT = {0x00, 0x7f, 0x80, 0x81, 0x8f, 0x90, 0x9f, 0xa0, 0xbe, 0xbf, 0xc0, 0xff};

    @Test
    void everySequenceEndsWhereTheDecoderSaysSo() {
        for (int first : FIRST) {
            check(first);
            for (int second : NEXT) {
                check(first, second);
                for (int third : NEXT) {
                    check(first, second, third);
                    for (int fourth : NEXT) {
                        check(first, second, third, fourth);
                    }
                }
            }
        }
    }

    @Test
    void wordsOfEightAreNoDifferent() {
        for (int before = 0; before < 20; before++) {
            byte[] bytes = new byte[20];
            bytes[before] = (byte) 0x80;
            assertEquals(before, Utf8.firstInvalid(bytes, 20));
            assertEquals(before, Utf8.firstInvalid(bytes, before), "what is behind the end does not count");
        }
        assertEquals(20, Utf8.firstInvalid("\u00e9".repeat(10).getBytes(UTF_8), 20));
    }

    private static void check(int... sequence) {
        byte[] bytes = new byte[sequence.length];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) sequence[i];
        }
        int at = Utf8.firstInvalid(bytes, bytes.length);
        assertEquals(validBytes(bytes), at);
        if (at < bytes.length) {
            assertEquals(canGoOn(Arrays.copyOfRange(bytes, at, bytes.length)), Utf8.isCut(bytes, at, bytes.length));
        }
    }

    private static int validBytes(byte[] bytes) {
        ByteBuffer left = ByteBuffer.wrap(bytes);
        UTF_8.newDecoder().decode(left, CharBuffer.allocate(bytes.length), false);
        return left.position();
    }

    /** Whether some bytes behind these make them valid; the decoder itself says so too late for some. */
    private static boolean canGoOn(byte[] bytes) {
        return bytes.length < 4
                && Arrays.stream(NEXT).anyMatch(next -> {
                    byte[] longer = Arrays.copyOf(bytes, bytes.length + 1);
                    longer[bytes.length] = (byte) next;
                    return validBytes(longer) == longer.length || canGoOn(longer);
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void otherEncodingsAreNoUtf8(String encoding) {
        for (String body : List.of("{\"error\":{\"code\":100}}", "\ufeff{\"error\":{\"code\":100}}", "7")) {
            assertEquals(Optional.of(Reason.NOT_UTF_8), reason(body.getBytes(Charset.forName(encoding))));
        }
    }

    @Test
    void zerosAloneAreNoEncoding() {
        for (byte[] body : List.of(new byte[1], new byte[2], new byte[3], new byte[4], new byte[] {'7'})) {
            assertNotEquals(Optional.of(Reason.NOT_UTF_8), reason(body));
        }
    }

    @Test
    void aByteAfterTheEndIsTheReason() {
        byte[] body = "{\"error\":{\"code\":100}}?".getBytes(UTF_8);
        body[body.length - 1] = (byte) 0xff;
        List<ReadError<ChatException>> errors =
                Chat.REPLIES.reply(Body.wrap(body), 400, ReplyHeaders.none()).errors();
        assertEquals(100, errors.get(0).withoutStackTrace().report().intCode().orElseThrow());
        assertEquals(
                Reason.NOT_UTF_8,
                errors.get(errors.size() - 1).unreadable().orElseThrow().reason());
    }

    private static Optional<Reason> reason(byte[] body) {
        return Chat.REPLIES
                .reply(Body.wrap(body), 400, ReplyHeaders.none())
                .errors()
                .get(0)
                .unreadable()
                .map(unreadable -> unreadable.reason());
    }
}
