package dev.casebook.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.casebook.ErrorReport;
import dev.casebook.ErrorReportBuilder;
import dev.casebook.envelope.EnvelopeSpec;
import dev.casebook.envelope.ErrorLocation;
import dev.casebook.envelope.NamedField;
import dev.casebook.envelope.Part;
import dev.casebook.envelope.Pointer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** For every place of every envelope: a body written by its description is read back with all of its fields. */
class RoundTripTest {
    private static final int RUNS = 200;
    private static final List<Integer> CODES =
            List.of(0, -3, 1, 100, 131056, 2388072, Integer.MAX_VALUE, Integer.MIN_VALUE + 1);

    static Stream<EnvelopeSpec> envelopes() {
        return Stream.of(Chat.REPLY, Chat.WEBHOOK, Chat.ON_PREMISES);
    }

    @ParameterizedTest
    @MethodSource("envelopes")
    void readsBackWrittenBodies(EnvelopeSpec spec) {
        ErrorReader<ChatException> reader = ErrorReader.of(spec, ChatException.FACTORY);
        for (ErrorLocation place : spec.locations()) {
            for (int seed = 0; seed < RUNS; seed++) {
                roundTrip(reader, spec, place, new Random(seed));
            }
        }
    }

    private static void roundTrip(
            ErrorReader<ChatException> reader, EnvelopeSpec spec, ErrorLocation place, Random random) {
        JsonTree tree = new JsonTree(random, spec.jsonTexts());
        ErrorReportBuilder expected = ErrorReport.builder();
        write(tree, place, expected, random);
        for (NamedField field : spec.context()) {
            field.pointers().stream()
                    .filter(at -> at.isSingleFor(place.pointer()))
                    .findFirst()
                    .ifPresent(at -> {
                        String value = text(random);
                        tree.put(at, value);
                        expected.context(field.name(), value);
                    });
        }
        String body = tree.toString();
        List<ReadError<ChatException>> errors = reader.event(Body.ofText(body));
        assertEquals(1, errors.size(), body);
        assertTrue(errors.get(0).unreadable().isEmpty(), body);
        assertEquals(
                plain(expected.build()), plain(errors.get(0).withoutStackTrace().report()), body);
    }

    private static void write(JsonTree tree, ErrorLocation place, ErrorReportBuilder expected, Random random) {
        int code = CODES.get(random.nextInt(CODES.size()));
        tree.put(at(place, Part.CODE), random.nextBoolean() ? code : Integer.toString(code));
        expected.code(code);
        List<Part> parts = new ArrayList<>(List.of(Part.values()));
        Collections.shuffle(parts, random);
        for (Part part : parts) {
            if (part != Part.CODE && !place.shape().part(part).isEmpty() && random.nextInt(4) > 0) {
                writePart(tree, at(place, part), part, expected, random);
            }
        }
        for (NamedField field : place.shape().fields()) {
            String value = text(random);
            tree.put(place.pointer().then(field.pointers().get(0)), value);
            expected.field(field.name(), value);
        }
    }

    private static void writePart(JsonTree tree, Pointer at, Part part, ErrorReportBuilder expected, Random random) {
        String value = text(random);
        switch (part) {
            case SUBCODE -> {
                int subcode = CODES.get(random.nextInt(CODES.size()));
                tree.put(at, subcode);
                expected.subcode(subcode);
                return;
            }
            case TRANSIENT -> {
                boolean said = random.nextBoolean();
                tree.put(at, said);
                expected.transientError(said);
                return;
            }
            case CODE -> throw new IllegalArgumentException("the code is written for itself");
            case TITLE -> expected.field(ErrorReport.TITLE, value);
            case MESSAGE -> expected.message(value);
            case DETAILS -> expected.details(value);
            case TRACE_ID -> expected.traceId(value);
            case TYPE -> expected.field(ErrorReport.TYPE, value);
            case USER_TITLE -> expected.field(ErrorReport.USER_TITLE, value);
            case USER_TEXT -> expected.field(ErrorReport.USER_TEXT, value);
            case LINK -> expected.field(ErrorReport.LINK, value);
        }
        tree.put(at, value);
    }

    private static Pointer at(ErrorLocation place, Part part) {
        return place.pointer().then(place.shape().part(part).get(0));
    }

    /** Everything of a report, its fields and its context without their order. */
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

    private static String text(Random random) {
        StringBuilder text = new StringBuilder("t");
        int length = random.nextInt(12);
        for (int i = 0; i < length; i++) {
            text.append(List.of("a", " ", "\"", "\\", "/", "é", "\u2028", "\n", "\0", "😀", "{", "]", "*", "~")
                    .get(random.nextInt(14)));
        }
        return text.toString();
    }
}
