package dev.casebook.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.casebook.ErrorReport;
import dev.casebook.ErrorReportBuilder;
import dev.casebook.envelope.CodeKind;
import dev.casebook.envelope.EnvelopeSpec;
import dev.casebook.envelope.ErrorLocation;
import dev.casebook.envelope.ErrorShape;
import dev.casebook.envelope.Extent;
import dev.casebook.envelope.NamedField;
import dev.casebook.envelope.Part;
import dev.casebook.envelope.RetryAfterFormat;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is written as a sample is read back, at every location of every envelope. */
class SampleBodiesTest {
    private static final String ODD = "t \"a\"\\ \n\u2028 😀 {]*~";
    private static final Clock CLOCK = Clock.fixed(Instant.ofEpochSecond(1_800_000_000), ZoneOffset.UTC);

    static List<EnvelopeSpec> envelopes() {
        return List.of(Chat.REPLY, Chat.WEBHOOK, Chat.ON_PREMISES, nested(), root());
    }

    /** The code in a text that holds JSON, names that pointers escape, and items in a list. */
    private static EnvelopeSpec nested() {
        return EnvelopeSpec.named("nested", CodeKind.INTEGER)
                .errors("/error", flat())
                .itemErrors("/items/*/body/error", flat())
                .context("item", "/items/*/id", "/items/*/name")
                .jsonText("/items/*/body")
                .build();
    }

    /** The error is the body. */
    private static EnvelopeSpec root() {
        return EnvelopeSpec.named("root", CodeKind.INTEGER).errors("", flat()).build();
    }

    private static ErrorShape flat() {
        return ErrorShape.code("/inner/code", "/code")
                .part(Part.SUBCODE, "/sub")
                .part(Part.MESSAGE, "/message")
                .part(Part.TRANSIENT, "/again")
                .field("blame", "/blame/~2/a~1b", "/quo\"te")
                .retryAfter("/retry_in", RetryAfterFormat.SECONDS)
                .jsonText("/inner")
                .build();
    }

    @ParameterizedTest
    @MethodSource("envelopes")
    void readsBackEveryPartOfEveryLocation(EnvelopeSpec spec) {
        ErrorReader<ChatException> reader = ErrorReader.of(spec, ChatException.FACTORY);
        for (ErrorLocation location : spec.locations()) {
            ErrorReport expected = full(spec, location);
            String body = SampleBodies.of(spec).at(location).event(expected);
            List<ReadError<ChatException>> errors = reader.event(Body.ofText(body));
            assertEquals(1, errors.size(), location::toString);
            assertEquals(expected, errors.get(0).report(), location::toString);
        }
    }

    @ParameterizedTest
    @MethodSource("envelopes")
    void readsBackRepliesWithStatusAndWait(EnvelopeSpec spec) {
        ErrorReader<ChatException> reader = ErrorReader.of(spec, ChatException.FACTORY);
        for (ErrorLocation location : spec.locations()) {
            ErrorReport said = full(spec, location).toBuilder()
                    .retryAfter(Duration.ofSeconds(17))
                    .build();
            SampleReply reply = SampleBodies.of(spec).at(location).reply(said);
            assertEquals(location.extent() == Extent.ITEM ? 200 : 400, reply.status());
            ErrorReport read = reader.reply(Body.ofText(reply.body()), reply.status(), reply.replyHeaders())
                    .errors()
                    .get(0)
                    .report();
            assertEquals(said.code(), read.code());
            assertEquals(OptionalInt.of(reply.status()), read.httpStatus());
            boolean canSay = !spec.retryAfterHeaders().isEmpty()
                    || !location.shape().retryAfterFields().isEmpty();
            assertEquals(canSay ? Optional.of(Duration.ofSeconds(17)) : Optional.empty(), read.retryAfter());
        }
    }

    @Test
    void writesTextCodesAndPairs() {
        EnvelopeSpec spec = spec(CodeKind.TEXT, RetryAfterFormat.SECONDS);
        ErrorReport said =
                ErrorReport.builder().code("card_declined").subcode("lost").build();
        String body = SampleBodies.of(spec).event(said);
        assertEquals("{\"error\":{\"code\":\"card_declined\",\"sub\":\"lost\"}}", body);
        assertEquals(
                said,
                ErrorReader.of(spec, ChatException.FACTORY)
                        .event(Body.ofText(body))
                        .get(0)
                        .report());
    }

    @Test
    void writesWaitsInEachFormat() {
        assertEquals("90500", wait(RetryAfterFormat.MILLISECONDS));
        assertEquals("91", wait(RetryAfterFormat.SECONDS));
        assertEquals("91", wait(RetryAfterFormat.RETRY_AFTER));
        assertEquals("2", wait(RetryAfterFormat.MINUTES));
        assertEquals("1800000090", wait(RetryAfterFormat.EPOCH_SECONDS));
    }

    @Test
    void refusesASubcodeThatTheShapeCannotHold() {
        SampleBodies bodies = SampleBodies.of(Chat.WEBHOOK);
        ErrorReport pair = ErrorReport.of(100, 33);
        assertFalse(bodies.canHold(pair));
        assertThrows(IllegalArgumentException.class, () -> bodies.event(pair));
    }

    @Test
    void refusesALocationOfAnotherEnvelope() {
        SampleBodies bodies = SampleBodies.of(Chat.WEBHOOK);
        ErrorLocation other = Chat.REPLY.locations().get(0);
        assertThrows(IllegalArgumentException.class, () -> bodies.at(other));
    }

    private static String wait(RetryAfterFormat format) {
        ErrorReport report = ErrorReport.builder()
                .code(1)
                .retryAfter(Duration.ofMillis(90_500))
                .build();
        String body =
                SampleBodies.of(spec(CodeKind.INTEGER, format)).withClock(CLOCK).event(report);
        return body.replaceAll(".*\"wait\":(\\d+)}}", "$1");
    }

    private static EnvelopeSpec spec(CodeKind codes, RetryAfterFormat format) {
        ErrorShape shape = ErrorShape.code("/code")
                .part(Part.SUBCODE, "/sub")
                .retryAfter("/wait", format)
                .build();
        return EnvelopeSpec.named("reply", codes).errors("/error", shape).build();
    }

    /** Every part that the shape has, with characters that JSON escapes. */
    private static ErrorReport full(EnvelopeSpec spec, ErrorLocation location) {
        ErrorReportBuilder report = ErrorReport.builder().code(131056);
        for (Part part : Part.values()) {
            if (!location.shape().part(part).isEmpty()) {
                set(report, part);
            }
        }
        location.shape().fields().forEach(field -> report.field(field.name(), ODD));
        for (NamedField field : spec.context()) {
            if (field.pointers().stream().anyMatch(at -> at.isSingleFor(location.pointer()))) {
                report.context(field.name(), ODD);
            }
        }
        return report.build();
    }

    private static void set(ErrorReportBuilder report, Part part) {
        switch (part) {
            case CODE -> report.code(131056);
            case SUBCODE -> report.subcode(2388072);
            case TRANSIENT -> report.transientError(true);
            case MESSAGE -> report.message(ODD);
            case DETAILS -> report.details(ODD);
            case TRACE_ID -> report.traceId(ODD);
            case TITLE -> report.field(ErrorReport.TITLE, ODD);
            case TYPE -> report.field(ErrorReport.TYPE, ODD);
            case USER_TITLE -> report.field(ErrorReport.USER_TITLE, ODD);
            case USER_TEXT -> report.field(ErrorReport.USER_TEXT, ODD);
            case LINK -> report.field(ErrorReport.LINK, ODD);
        }
    }
}
