package dev.casebook.processor.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;

/** What a large catalogue must look up right, at its first and its last error. */
final class LargeLookups {
    static void integers(Large large, int errors, String first, String last) throws Exception {
        String name = "E" + (errors - 1);
        int code = 1_000 + 7 * (errors - 1);
        assertEquals(first + " E0", large.of(1_000));
        assertEquals(last + " " + name, large.of(code));
        assertEquals("UnrecognizedLargeException", large.of(1_001));
        assertEquals("UnrecognizedC3Exception", large.of(2_000_003_000));
        assertEquals(name, large.find(code).orElseThrow().toString());
        assertEquals(Optional.empty(), large.find(code + 1));
        assertEquals(errors + 11, large.samples());
        assertEquals(last + " " + name, large.exceptionOf(errors - 1));
    }

    static void texts(Large large, String granularity, int errors) throws Exception {
        String name = "E" + (errors - 1);
        String code = "ORA-%05d".formatted(errors - 1);
        boolean each = granularity.equals("error");
        String last = each ? name + "Exception" : "C" + (errors - 1) % 10 + "Exception";
        assertEquals((each ? "E0Exception" : "C0Exception") + " E0", large.of("ORA-00000"));
        assertEquals(last + " " + name, large.of(code));
        assertEquals("UnrecognizedLargeException", large.of("ORA-99999"));
        assertEquals("UnrecognizedC3Exception", large.of("C3-1"));
        assertEquals(Optional.empty(), large.find("?"));
        assertEquals(errors + 11, large.samples());
        assertEquals(last + " " + name, large.exceptionOf(errors - 1));
    }

    /** Types are linked, so that what is too large for the class file format shows. */
    static void oneCategory(Large large, int errors) throws Exception {
        String name = "E" + (errors - 1);
        assertEquals("E0Exception E0", large.of("ORA-00000"));
        assertEquals(name + "Exception " + name, large.of("ORA-%05d".formatted(errors - 1)));
        assertEquals("UnrecognizedLargeException", large.of("?"));
        assertEquals("UnrecognizedC0Exception", large.of("C0-1"));
        for (String type : List.of("C0Exception", "LargeHandler", "LargeStrictHandler", "CallErrorHandler")) {
            large.link(type);
        }
    }

    private LargeLookups() {}
}
