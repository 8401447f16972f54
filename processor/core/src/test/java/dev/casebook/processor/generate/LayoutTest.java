package dev.casebook.processor.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Catalogues on both sides of each change of layout up to 501 errors compile without a message, and look up right. */
class LayoutTest {
    @TempDir
    private Path directory;

    @ParameterizedTest
    @CsvSource({"1, 45", "75, 119"})
    void writesAClassForEachError(int errors, int classes) throws Exception {
        assertClassForEachError(errors, classes);
    }

    /** 490 codes and 10 covers fill one look-up; 489 errors and 11 types for unlisted codes one table. */
    @Tag("full")
    @ParameterizedTest
    @CsvSource({"489, 533", "490, 538", "491, 541"})
    void writesAClassForEachErrorOfSeveralTables(int errors, int classes) throws Exception {
        assertClassForEachError(errors, classes);
    }

    private void assertClassForEachError(int errors, int classes) throws Exception {
        try (Large large = Large.compile(LargeCatalogue.integers("error", errors), directory)) {
            assertEquals(classes, large.classes());
            LargeLookups.integers(large, errors, "E0Exception", "E" + (errors - 1) + "Exception");
        }
    }

    @ParameterizedTest
    @CsvSource({"1, 44", "489, 44", "490, 48", "491, 50"})
    void writesAClassForEachCategory(int errors, int classes) throws Exception {
        try (Large large = Large.compile(LargeCatalogue.integers("category", errors), directory)) {
            assertEquals(classes, large.classes());
            LargeLookups.integers(large, errors, "C0Exception", "C" + (errors - 1) % 10 + "Exception");
        }
    }

    /** 500 text codes fill one look-up. */
    @Tag("full")
    @ParameterizedTest
    @CsvSource({"error, 500, 548", "error, 501, 551", "category, 500, 48", "category, 501, 50"})
    void looksUpTexts(String granularity, int errors, int classes) throws Exception {
        try (Large large = Large.compile(LargeCatalogue.texts(granularity, errors), directory)) {
            assertEquals(classes, large.classes());
            LargeLookups.texts(large, granularity, errors);
        }
    }

    /** 500 subcodes of one code fill one method. */
    @ParameterizedTest
    @CsvSource({"500, 48", "501, 50"})
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
