package dev.casebook.processor.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Catalogues on both sides of each change of layout up to 501 errors compile without a message, and look up right. */
class LayoutTest {
    @TempDir
    private Path directory;

    /** 490 codes and 10 covers fill one look-up; 489 errors and 11 types for unlisted codes one table. */
    @ParameterizedTest
    @CsvSource({"1, 43", "75, 117", "489, 531", "490, 536", "491, 539"})
    void writesAClassForEachError(int errors, int classes) throws Exception {
        try (Large large = Large.compile(LargeCatalogue.integers("error", errors), directory)) {
            assertEquals(classes, large.classes());
            LargeLookups.integers(large, errors, "E0Exception", "E" + (errors - 1) + "Exception");
        }
    }

    @ParameterizedTest
    @CsvSource({"1, 42", "489, 42", "490, 46", "491, 48"})
    void writesAClassForEachCategory(int errors, int classes) throws Exception {
        try (Large large = Large.compile(LargeCatalogue.integers("category", errors), directory)) {
            assertEquals(classes, large.classes());
            LargeLookups.integers(large, errors, "C0Exception", "C" + (errors - 1) % 10 + "Exception");
        }
    }

    /** 500 text codes fill one look-up. */
    @ParameterizedTest
    @CsvSource({"error, 500, 546", "error, 501, 549", "category, 500, 46", "category, 501, 48"})
    void looksUpTexts(String granularity, int errors, int classes) throws Exception {
        try (Large large = Large.compile(LargeCatalogue.texts(granularity, errors), directory)) {
            assertEquals(classes, large.classes());
            LargeLookups.texts(large, granularity, errors);
        }
    }

    /** 500 subcodes of one code fill one method. */
    @ParameterizedTest
    @CsvSource({"500, 46", "501, 48"})
    void looksUpPairsOfOneCode(int errors, int classes) throws Exception {
        LargeCatalogue catalogue = LargeCatalogue.integers("category", errors).withCodes(i -> "100/" + 5 * i);
        try (Large large = Large.compile(catalogue, directory)) {
            assertEquals(classes, large.classes());
            assertEquals("C0Exception E0", large.of(100, 0));
            int last = errors - 1;
            assertEquals("C" + last % 10 + "Exception E" + last, large.of(100, 5 * last));
            assertEquals("UnrecognizedLargeException", large.of(100, 1));
        }
    }
}
