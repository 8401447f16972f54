package dev.casebook.whatsapp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.casebook.Advice;
import dev.casebook.ErrorReport;
import dev.casebook.UnreadableBody;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every exception of the catalogue can do. */
class ExceptionTest {
    private static final ErrorReport REPORT = ErrorReport.builder()
            .code(130429)
            .httpStatus(400)
            .message("(#130429) Rate limit hit")
            .details("Message failed\nto send")
            .traceId("AbC")
            .retryAfter(Duration.ofSeconds(7))
            .build();

    static List<WhatsAppException> samples() {
        return WhatsAppErrors.samples();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void isWrittenAndReadBack(WhatsAppException error) throws Exception {
        WhatsAppException copy = (WhatsAppException) read(write(error));

        assertSame(error.getClass(), copy.getClass());
        assertEquals(error.report(), copy.report());
        assertEquals(error.getMessage(), copy.getMessage());
        assertEquals(error.advice(), copy.advice());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void knowsItsDefinition(WhatsAppException error) {
        error.error()
                .ifPresent(definition ->
                        assertSame(error.getClass(), definition.exception().getClass()));
        assertTrue(error.getStackTrace().length > 0);
    }

    @Test
    void hasSampleOfEachType() {
        long types = samples().stream().map(Object::getClass).distinct().count();

        assertEquals(samples().size(), types);
        assertTrue(types > WhatsAppError.values().length);
    }

    @Test
    void canBeMadeInATest() {
        RateLimitHitException error = new RateLimitHitException(REPORT);

        assertEquals("130429 Rate limit hit: Message failed\\u000ato send (trace AbC)", error.getMessage());
        assertEquals(REPORT, error.report());
    }

    @Test
    void prefersWaitOfServerWhereRetryIsAdvised() {
        assertEquals(new Advice.RetryAfter(Duration.ofSeconds(7)), new RateLimitHitException(REPORT).advice());
        assertEquals(
                new Advice.FixRequest(),
                WhatsAppErrors.of(REPORT.toBuilder().code(131008).build()).advice());
    }

    @Test
    void keepsItsCause() {
        Exception cause = new IOException("reset");

        assertSame(cause, WhatsAppErrors.of(REPORT, cause).getCause());
    }

    @Test
    void hasNoStackTraceAsValue() {
        assertEquals(0, WhatsAppErrors.withoutStackTrace(REPORT).getStackTrace().length);
    }

    @Test
    void serializedFormNamesTheEntryAndNoExceptionType() throws Exception {
        WhatsAppException error = WhatsAppErrors.of(REPORT, new IOException("reset"));
        error.addSuppressed(new IllegalStateException("other"));
        byte[] stream = write(error);
        // without the frames of a stack trace, which name classes
        byte[] value = write(WhatsAppErrors.withoutStackTrace(REPORT));
        String text = new String(value, java.nio.charset.StandardCharsets.ISO_8859_1);
        assertTrue(text.contains(error.error().orElseThrow().name()));
        assertFalse(text.contains(error.getClass().getSimpleName()));
        WhatsAppException back = (WhatsAppException) read(stream);
        assertSame(error.getClass(), back.getClass());
        assertEquals(error.report(), back.report());
        assertEquals("reset", back.getCause().getMessage());
        assertEquals("other", back.getSuppressed()[0].getMessage());
        assertEquals(List.of(error.getStackTrace()), List.of(back.getStackTrace()));
    }

    @Test
    void unknownCodeAndUnreadableBodyComeBackFromTheirSerializedForm() throws Exception {
        WhatsAppException unknown = WhatsAppErrors.withoutStackTrace(dev.casebook.ErrorReport.of(999_999_999));
        WhatsAppException back = (WhatsAppException) read(write(unknown));
        assertSame(unknown.getClass(), back.getClass());
        assertEquals(999_999_999, back.code());
        assertEquals(0, back.getStackTrace().length);
        UnreadableBody body = new UnreadableBody(
                UnreadableBody.Reason.HTML, dev.casebook.ErrorReport.builder().build(), new byte[] {60});
        UnreadableWhatsAppException unreadable =
                (UnreadableWhatsAppException) read(write(new UnreadableWhatsAppException(body)));
        assertEquals(body, unreadable.body());
    }

    private static byte[] write(Object object) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream stream = new ObjectOutputStream(bytes)) {
            stream.writeObject(object);
        }
        return bytes.toByteArray();
    }

    private static Object read(byte[] bytes) throws IOException, ClassNotFoundException {
        try (ObjectInputStream stream = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
            return stream.readObject();
        }
    }
}
