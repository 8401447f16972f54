package dev.casebook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A report stays as it was built, whatever its builder does later. */
class ErrorReportTest {
    @Test
    void leavesBuiltReportUnchangedWhenBuilderGoesOn() {
        ErrorReportBuilder builder = ErrorReport.builder();
        IntStream.range(0, 4).forEach(i -> builder.field("f" + i, "v" + i));

        ErrorReport first = builder.build();
        ErrorReport second = builder.field("f0", "new").field("f9", "v9").build();

        assertEquals(Map.of("f0", "v0", "f1", "v1", "f2", "v2", "f3", "v3"), first.fields());
        assertEquals(Map.of("f0", "new", "f1", "v1", "f2", "v2", "f3", "v3", "f9", "v9"), second.fields());
        assertEquals(
                List.of("f0", "f1", "f2", "f3", "f9"),
                List.copyOf(second.fields().keySet()));
    }

    @Test
    void leavesOriginalUnchangedByCopy() {
        ErrorReport original = ErrorReport.builder().context("a", "1").build();

        ErrorReport copy = original.toBuilder().context("a", "2").build();

        assertEquals(Map.of("a", "1"), original.context());
        assertEquals(Map.of("a", "2"), copy.context());
        assertEquals(original, original.toBuilder().build());
        assertEquals(original.hashCode(), original.toBuilder().build().hashCode());
    }

    @Test
    void manyFieldsKeepTheirOrder() {
        ErrorReportBuilder builder = ErrorReport.builder();
        List<String> names = IntStream.range(0, 40).mapToObj(i -> "f" + i).toList();
        names.forEach(name -> builder.field(name, name));

        assertEquals(names, List.copyOf(builder.build().fields().keySet()));
    }
}
