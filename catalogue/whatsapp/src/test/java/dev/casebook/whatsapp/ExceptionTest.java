package dev.casebook.whatsapp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.casebook.Advice;
import dev.casebook.ErrorReport;
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
    void thereIsASampleOfEachType() {
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
    void theServersWaitingTimeReplacesTheCataloguesWhereARetryIsAdvised() {
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
    void aValueHasNoStackTrace() {
        assertEquals(0, WhatsAppErrors.withoutStackTrace(REPORT).getStackTrace().length);
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
