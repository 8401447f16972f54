package dev.casebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.casebook.generated.SerializedValues;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.lang.reflect.Constructor;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The number of fields is bounded, since a look-up reads all names: no stream makes it quadratic. */
class ManyFieldsTest {
    @Test
    void ignoresFieldsBeyondMax() throws Exception {
        ErrorReport report = reportWith(ErrorReport.MAX_FIELDS + 1);
        assertEquals(ErrorReport.MAX_FIELDS, report.fields().size());
        assertEquals(Optional.empty(), report.field("name" + ErrorReport.MAX_FIELDS));
        assertEquals(report, read(written(report)));
        ErrorReport changed = report.toBuilder().field("name7", "changed").build();
        assertEquals(Optional.of("changed"), changed.field("name7"));
    }

    @Test
    void callsEveryNamePersonalWhenPersonalNamesAreFull() {
        assertFalse(personal(ErrorReport.MAX_FIELDS - 1).isPersonal("other"));
        assertTrue(personal(ErrorReport.MAX_FIELDS).isPersonal("other"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1_001, 100_000})
    void refusesStreamWithMoreFields(int count) throws Exception {
        Object tampered = create(TextFields.class, (Object) texts(2 * count));
        InvalidObjectException refused = assertThrows(InvalidObjectException.class, () -> read(written(tampered)));
        assertEquals("more than 1000 fields", refused.getMessage());
    }

    @ParameterizedTest
    @ValueSource(ints = {256, 100_000})
    void refusesStreamWithMoreValuesThanConstructorHasParameters(int count) throws Exception {
        Object tampered = create(SerializedValues.class, texts(count), texts(count), "message");
        assertThrows(InvalidObjectException.class, () -> read(written(tampered)));
    }

    @Test
    void readsAsManyValuesAsConstructorHasParameters() throws Exception {
        Object values = create(SerializedValues.class, texts(255), texts(255), "message");
        SerializedValues read = (SerializedValues) read(written(values));
        assertEquals("name254", read.get("name254", String.class));
    }

    private static ErrorReport reportWith(int count) {
        ErrorReportBuilder report = ErrorReport.builder();
        IntStream.range(0, count).forEach(i -> report.field("name" + i, "value"));
        return report.build();
    }

    private static ErrorReport personal(int count) {
        ErrorReportBuilder report = ErrorReport.builder();
        IntStream.range(0, count).forEach(i -> report.personal("name" + i));
        return report.build();
    }

    private static String[] texts(int count) {
        return IntStream.range(0, count).mapToObj(i -> "name" + i).toArray(String[]::new);
    }

    /** An object that no method creates, as in a crafted stream. */
    private static Object create(Class<?> type, Object... values) throws ReflectiveOperationException {
        Constructor<?> constructor = type.getDeclaredConstructors()[0];
        constructor.setAccessible(true);
        return constructor.newInstance(values);
    }

    private static byte[] written(Object value) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        }
        return bytes.toByteArray();
    }

    private static Object read(byte[] stream) throws Exception {
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(stream))) {
            return in.readObject();
        }
    }
}
