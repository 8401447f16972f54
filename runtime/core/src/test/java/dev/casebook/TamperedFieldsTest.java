package dev.casebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.casebook.generated.SerializedErrorSample;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.ObjectStreamException;
import java.io.OutputStream;
import java.io.Serializable;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each field of each serializable class: a stream with a value that no constructor accepts is refused. */
class TamperedFieldsTest {
    private static final int MARK = 0x5a6b7c8d;
    private static final Duration WAIT = Duration.ofSeconds(77);

    /** Fields that may be null, by class and name; all others are refused without a value. */
    private static final Set<String> OPTIONAL = Set.of(
            "ErrorReport.codeText",
            "ErrorReport.subcodeText",
            "ErrorReport.message",
            "ErrorReport.details",
            "ErrorReport.traceId",
            "ErrorReport.transientError",
            "ErrorReport.retryAfter",
            "ErrorReport.candidates",
            "SerializedValues.message",
            "SerializedError.body",
            "SerializedError.cause");

    private static final ErrorReport REPORT = ErrorReport.builder()
            .code(7)
            .httpStatus(429)
            .message("message")
            .retryAfter(Duration.ofSeconds(9))
            .field("name", "value")
            .build();

    static List<Serializable> samples() {
        return List.of(
                REPORT,
                new UnreadableBody(UnreadableBody.Reason.HTML, REPORT, new byte[] {1}),
                SerializedErrorSample.sampleValues(),
                new SerializedErrorSample(REPORT),
                Code.of("code"),
                Code.range(1, 2),
                Code.pair("code", "subcode"),
                Code.pattern("code_{n:int}"),
                new Advice.RetryAfter(WAIT, 3),
                new Advice.RetryWithBackoff(WAIT, 2, WAIT, 3),
                new Advice.RetryWhenResolved("watch"));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void refusesEachFieldWithoutItsValue(Serializable sample) throws Exception {
        read(written(sample));
        for (Class<?> type = sample.getClass(); type != null && type != Object.class; type = type.getSuperclass()) {
            for (Field field : fields(type)) {
                String name = type.getSimpleName() + "." + field.getName();
                if (!field.getType().isPrimitive() && !OPTIONAL.contains(name)) {
                    field.setAccessible(true);
                    byte[] stream = without(sample, field.get(sample));
                    assertThrows(ObjectStreamException.class, () -> read(stream), name);
                }
            }
        }
    }

    @Test
    void refusesNumbersOutOfRange() throws Exception {
        refused(new Advice.RetryAfter(WAIT, MARK), 0);
        refused(new Advice.RetryWithBackoff(WAIT, 2, WAIT, MARK), -1);
        refused(Code.range(MARK - 1, MARK), MARK - 2);
        byte[] stream = written(new Advice.RetryWithBackoff(Duration.ofSeconds(1), 3.25, Duration.ofSeconds(2), 1));
        for (double multiplier : new double[] {0.5, -1, Double.NaN, Double.POSITIVE_INFINITY}) {
            byte[] tampered = replaced(stream, bytes(3.25), bytes(multiplier));
            assertThrows(InvalidObjectException.class, () -> read(tampered), multiplier + "");
        }
    }

    @Test
    void refusesWaitOutOfRangeAndTwoCodes() throws Exception {
        byte[] wait = written(
                ErrorReport.builder().retryAfter(Duration.ofSeconds(12_345)).build());
        for (long seconds : new long[] {-1, Duration.ofDays(366).toSeconds()}) {
            byte[] tampered = replaced(wait, bytes(12_345L), bytes(seconds));
            assertThrows(InvalidObjectException.class, () -> read(tampered), seconds + "");
        }
        byte[] text = written(ErrorReport.of("code"));
        byte[] both = replaced(text, bytes(ErrorReport.NO_CODE), bytes(5));
        assertThrows(InvalidObjectException.class, () -> read(both));
    }

    @Test
    void refusesNamesWithoutValuesAndValuesWithoutNames() throws Exception {
        for (Serializable sample : List.of(REPORT, SerializedErrorSample.sampleValues())) {
            byte[] stream = written(sample);
            for (Object part : List.of("name", "value")) {
                byte[] tampered = without(sample, part);
                assertTrue(tampered.length < stream.length);
                assertThrows(InvalidObjectException.class, () -> read(tampered), part + " of " + sample);
            }
        }
    }

    @Test
    void knowsEverySerializableClass() throws IOException {
        Set<String> known = samples().stream()
                .map(sample -> sample.getClass().getSimpleName().replace("Sample", ""))
                .collect(Collectors.toCollection(TreeSet::new));
        known.addAll(List.of("TextFields", "Code", "Advice", "CodedException"));
        Set<String> found = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".java")).toList()) {
                String source = Files.readString(file);
                if (source.contains("Serializable {") || source.contains("extends RuntimeException")) {
                    found.add(file.getFileName().toString().replace(".java", ""));
                }
            }
        }
        known.removeAll(
                Set.of("Single", "Range", "Pair", "Pattern", "RetryAfter", "RetryWithBackoff", "RetryWhenResolved"));
        assertEquals(known, found);
    }

    private static List<Field> fields(Class<?> type) {
        return Arrays.stream(type.getDeclaredFields())
                .filter(field -> !Modifier.isStatic(field.getModifiers()))
                .toList();
    }

    private static void refused(Serializable sample, int value) throws IOException {
        byte[] tampered = replaced(written(sample), bytes(MARK), bytes(value));
        assertThrows(InvalidObjectException.class, () -> read(tampered), sample.toString());
    }

    private static byte[] bytes(int value) {
        return ByteBuffer.allocate(4).putInt(value).array();
    }

    private static byte[] bytes(long value) {
        return ByteBuffer.allocate(8).putLong(value).array();
    }

    private static byte[] bytes(double value) {
        return ByteBuffer.allocate(8).putDouble(value).array();
    }

    private static byte[] replaced(byte[] stream, byte[] old, byte[] value) {
        int at = new String(stream, StandardCharsets.ISO_8859_1).indexOf(new String(old, StandardCharsets.ISO_8859_1));
        assertTrue(at > 0);
        byte[] copy = stream.clone();
        System.arraycopy(value, 0, copy, at, value.length);
        return copy;
    }

    private static byte[] written(Serializable sample) throws IOException {
        return without(sample, new Object());
    }

    /** The stream of an object in which another one is null. */
    private static byte[] without(Serializable sample, Object removed) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Removing out = new Removing(bytes, removed)) {
            out.writeObject(sample);
        }
        return bytes.toByteArray();
    }

    private static Object read(byte[] stream) throws IOException, ClassNotFoundException {
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(stream))) {
            return in.readObject();
        }
    }

    /** Writes null in place of one object. */
    private static final class Removing extends ObjectOutputStream {
        private final Object removed;

        Removing(OutputStream out, Object removed) throws IOException {
            super(out);
            this.removed = removed;
            enableReplaceObject(true);
        }

        @Override
        protected Object replaceObject(Object object) {
            // a duration is written as an object of another class
            boolean duration =
                    removed instanceof Duration && object.getClass().getName().equals("java.time.Ser");
            return object == removed || duration ? null : object;
        }
    }
}
