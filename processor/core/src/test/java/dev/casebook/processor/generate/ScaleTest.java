package dev.casebook.processor.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Catalogues on both sides of each change of layout, up to 30,000 errors, compile without a message into exactly as many
 * class files as meant, and look up right. What takes minutes runs with {@code -Pscale} alone.
 */
class ScaleTest {
    @TempDir
    private Path directory;

    /** 490 codes and 10 covers fill one look-up; 489 errors and 11 types for unlisted codes one table. */
    @ParameterizedTest
    @CsvSource({"1, 43", "75, 117", "489, 531", "490, 536", "491, 539"})
    void aClassForEachError(int errors, int classes) throws Exception {
        try (Large large = Large.compile(LargeCatalogue.integers("error", errors), directory)) {
            assertEquals(classes, large.classes());
            assertIntegers(large, errors, "E0Exception", "E" + (errors - 1) + "Exception");
        }
    }

    /** An enum holds 3,000 constants, a class of codes 5,000. */
    @ParameterizedTest
    @CsvSource({"1, 42", "489, 42", "490, 46", "491, 48", "3000, 63", "3001, 70", "5000, 85", "5001, 88", "30000, 291"})
    void byCategory(int errors, int classes) throws Exception {
        try (Large large = Large.compile(LargeCatalogue.integers("category", errors), directory)) {
            assertEquals(classes, large.classes());
            assertIntegers(large, errors, "C0Exception", "C" + (errors - 1) % 10 + "Exception");
        }
    }

    /** 500 text codes fill one look-up. */
    @ParameterizedTest
    @CsvSource({"error, 500, 546", "error, 501, 549", "category, 500, 46", "category, 501, 48", "category, 30000, 290"})
    void texts(String granularity, int errors, int classes) throws Exception {
        try (Large large = Large.compile(LargeCatalogue.texts(granularity, errors), directory)) {
            assertEquals(classes, large.classes());
            assertTexts(large, granularity, errors);
        }
    }

    /**
     * One category, and an operation that raises each error: 4,998 of them fill one interface of the strict handler, of
     * the category's and of the operation's.
     */
    @ParameterizedTest
    @CsvSource({"4998, 5057", "4999, 5065"})
    void everythingInOneCategory(int errors, int classes) throws Exception {
        LargeCatalogue catalogue =
                LargeCatalogue.texts("error", errors).inCategories(1).withOperation();
        try (Large large = Large.compile(catalogue, directory)) {
            assertEquals(classes, large.classes());
            assertOneCategory(large, errors);
        }
    }

    /** 2,000 codes with a pair each fill one class. */
    @ParameterizedTest
    @CsvSource({"2000, 52", "2001, 54"})
    void pairsOfManyCodes(int errors, int classes) throws Exception {
        LargeCatalogue catalogue = LargeCatalogue.integers("category", errors).withCodes(i -> i + "/" + 3 * i);
        try (Large large = Large.compile(catalogue, directory)) {
            assertEquals(classes, large.classes());
            assertEquals("C0Exception E0", large.of(0, 0));
            int last = errors - 1;
            assertEquals("C" + last % 10 + "Exception E" + last, large.of(last, 3 * last));
            assertEquals("UnrecognizedLargeException", large.of(last, 3 * last + 1));
            assertEquals("UnrecognizedLargeException", large.of(0));
        }
    }

    /** 500 subcodes of one code fill one method. */
    @ParameterizedTest
    @CsvSource({"500, 46", "501, 48"})
    void pairsOfOneCode(int errors, int classes) throws Exception {
        LargeCatalogue catalogue = LargeCatalogue.integers("category", errors).withCodes(i -> "100/" + 5 * i);
        try (Large large = Large.compile(catalogue, directory)) {
            assertEquals(classes, large.classes());
            assertEquals("C0Exception E0", large.of(100, 0));
            int last = errors - 1;
            assertEquals("C" + last % 10 + "Exception E" + last, large.of(100, 5 * last));
            assertEquals("UnrecognizedLargeException", large.of(100, 1));
        }
    }

    /** 500 prefixes fill one class. */
    @ParameterizedTest
    @CsvSource({"500, 1518", "501, 1524"})
    void manyCategories(int categories, int classes) throws Exception {
        LargeCatalogue catalogue = LargeCatalogue.texts("category", categories).inCategories(categories);
        try (Large large = Large.compile(catalogue, directory)) {
            assertEquals(classes, large.classes());
            int last = categories - 1;
            assertEquals("C0Exception E0", large.of("ORA-00000"));
            assertEquals("C" + last + "Exception E" + last, large.of("ORA-%05d".formatted(last)));
            assertEquals("UnrecognizedC0Exception", large.of("C0-x"));
            assertEquals("UnrecognizedC" + last + "Exception", large.of("C" + last + "-x"));
            assertEquals("UnrecognizedLargeException", large.of("x"));
        }
    }

    /** 4,000 codes fill a method of the table: so many can one error have. */
    @ParameterizedTest
    @CsvSource({"3, 42", "4000, 94"})
    void manyCodesOfEachError(int codes, int classes) throws Exception {
        LargeCatalogue catalogue = LargeCatalogue.integers("category", 4).withCodes(i -> codes(i, codes));
        try (Large large = Large.compile(catalogue, directory)) {
            assertEquals(classes, large.classes());
            assertEquals("C0Exception E0", large.of(0));
            assertEquals("C3Exception E3", large.of(3 * 100_000 + 3 * (codes - 1)));
            assertEquals("UnrecognizedLargeException", large.of(1));
        }
    }

    @Test
    @EnabledIfSystemProperty(named = "scale", matches = "true", disabledReason = "takes minutes: -Pscale")
    void aClassForEachOfThirtyThousand() throws Exception {
        try (Large large = Large.compile(LargeCatalogue.integers("error", 30_000), directory)) {
            assertEquals(30298, large.classes());
            assertIntegers(large, 30_000, "E0Exception", "E29999Exception");
        }
    }

    @Test
    @EnabledIfSystemProperty(named = "scale", matches = "true", disabledReason = "takes minutes: -Pscale")
    void thirtyThousandInOneCategory() throws Exception {
        LargeCatalogue catalogue =
                LargeCatalogue.texts("error", 30_000).inCategories(1).withOperation();
        try (Large large = Large.compile(catalogue, directory)) {
            assertEquals(30287, large.classes());
            assertOneCategory(large, 30_000);
        }
    }

    private static void assertIntegers(Large large, int errors, String first, String last) throws Exception {
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

    private static void assertTexts(Large large, String granularity, int errors) throws Exception {
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
    private static void assertOneCategory(Large large, int errors) throws Exception {
        String name = "E" + (errors - 1);
        assertEquals("E0Exception E0", large.of("ORA-00000"));
        assertEquals(name + "Exception " + name, large.of("ORA-%05d".formatted(errors - 1)));
        assertEquals("UnrecognizedLargeException", large.of("?"));
        assertEquals("UnrecognizedC0Exception", large.of("C0-1"));
        for (String type : List.of("C0Exception", "LargeHandler", "LargeStrictHandler", "CallErrorHandler")) {
            large.link(type);
        }
    }

    private static String codes(int error, int count) {
        StringBuilder also = new StringBuilder();
        for (int i = 1; i < count; i++) {
            also.append(i == 1 ? "" : ", ").append(error * 100_000 + 3 * i);
        }
        return error * 100_000 + ", also: [" + also + "]";
    }
}
