package dev.casebook.whatsapp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.casebook.Code;
import dev.casebook.ErrorReport;
import dev.casebook.catalogue.model.Envelope;
import dev.casebook.catalogue.model.EnvelopeKind;
import dev.casebook.catalogue.model.EnvelopePlace;
import dev.casebook.catalogue.model.ErrorEntry;
import dev.casebook.catalogue.source.Located;
import dev.casebook.reader.Body;
import dev.casebook.reader.ReadError;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every error in every place of every envelope: the same type is read back, with all fields. */
class WhatsAppRoundTripTest {
    private static final WhatsAppReader READER = WhatsAppReader.create();

    static List<Envelope> envelopes() {
        return Envelopes.CATALOGUE.envelopes();
    }

    @Test
    void hasMethodForEveryEnvelope() {
        assertEquals(
                Envelopes.METHODS.keySet(),
                envelopes().stream()
                        .map(envelope -> envelope.name().value().value())
                        .collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @MethodSource("envelopes")
    void readsBackWrittenBodies(Envelope envelope) {
        for (EnvelopePlace place : envelope.places()) {
            Set<String> errors = new HashSet<>();
            for (ErrorEntry entry : Envelopes.CATALOGUE.errors()) {
                codes(entry).filter(code -> WrittenError.canSay(code, place)).forEach(code -> {
                    roundTrip(entry, WrittenError.of(code, envelope, place, new Random(code.hashCode())), envelope);
                    errors.add(entry.name().value().value());
                });
            }
            assertEquals(sayable(place), errors, place::toString);
        }
    }

    /** Every error, without those that only pairs stand for where a shape has no subcode. */
    private static Set<String> sayable(EnvelopePlace place) {
        boolean hasSubcode = WrittenError.canSay(Code.pair(1, 1), place);
        return Envelopes.CATALOGUE.errors().stream()
                .filter(entry -> hasSubcode || all(entry).anyMatch(code -> !(code instanceof Code.Pair)))
                .map(entry -> entry.name().value().value())
                .collect(Collectors.toSet());
    }

    private static void roundTrip(ErrorEntry entry, WrittenError written, Envelope envelope) {
        List<ReadError<WhatsAppException>> errors =
                Envelopes.method(envelope).apply(READER, Body.ofText(written.body()));
        assertEquals(1, errors.size(), written::toString);
        ReadError<WhatsAppException> read = errors.get(0);
        assertEquals(Optional.empty(), read.unreadable(), written::toString);
        assertEquals(plain(written.expected()), plain(read.report()), written::toString);
        boolean reply = envelope.kind() == EnvelopeKind.REPLY;
        assertEquals(
                reply ? OptionalInt.of(400) : OptionalInt.empty(), read.report().httpStatus());
        assertEquals(
                reply ? Optional.of(Duration.ofSeconds(17)) : Optional.empty(),
                read.report().retryAfter());
        for (WhatsAppException exception : List.of(read.exception(), read.withoutStackTrace())) {
            assertEquals(
                    entry.name().value().value(),
                    exception.error().orElseThrow().name(),
                    written::toString);
            assertEquals(read.report(), exception.report());
        }
    }

    /** The codes of an error, of a range one that no other error lists. */
    private static Stream<Code> codes(ErrorEntry entry) {
        return all(entry)
                .map(code -> code instanceof Code.Range range
                        ? IntStream.rangeClosed(range.first(), range.last())
                                .mapToObj(Code::of)
                                .filter(single -> !LISTED.contains(single))
                                .findFirst()
                                .orElseThrow()
                        : code);
    }

    private static final Set<Code> LISTED = Envelopes.CATALOGUE.errors().stream()
            .flatMap(WhatsAppRoundTripTest::all)
            .collect(Collectors.toSet());

    private static Stream<Code> all(ErrorEntry entry) {
        return entry.codes().all().stream().map(Located::value);
    }

    /** Everything that a body says, without the order of fields. */
    private static List<Object> plain(ErrorReport report) {
        Map<String, String> fields = new TreeMap<>(report.fields());
        Map<String, String> context = new TreeMap<>(report.context());
        return List.of(
                report.code(),
                report.subcode(),
                report.message(),
                report.details(),
                report.traceId(),
                report.transientError(),
                fields,
                context);
    }
}
