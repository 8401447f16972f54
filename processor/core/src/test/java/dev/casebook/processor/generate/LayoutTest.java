package dev.casebook.processor.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.casebook.generator.generate.source.IndexedClass;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Catalogues on both sides of each change of layout up to 501 errors compile without a message, and look up right. */
class LayoutTest {
    @TempDir
    private Path directory;

    @ParameterizedTest
    @ValueSource(ints = {1, 75})
    void writesAClassForEachError(int errors) throws Exception {
        assertClassForEachError(errors);
    }

    /** 490 codes and 10 covers fill one look-up; 489 errors and 11 types for unlisted codes one table. */
    @Tag("full")
    @ParameterizedTest
    @ValueSource(ints = {489, 490, 491})
    void writesAClassForEachErrorOfSeveralTables(int errors) throws Exception {
        assertClassForEachError(errors);
    }

    private void assertClassForEachError(int errors) throws Exception {
        LargeCatalogue catalogue = LargeCatalogue.integers("error", errors);
        try (Large large = Large.compile(catalogue, directory)) {
            LargeLayout.of(catalogue).assertClasses(large, directory);
            LargeLookups.integers(large, errors, "E0Exception", "E" + (errors - 1) + "Exception");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 489, 490, 491})
    void writesAClassForEachCategory(int errors) throws Exception {
        LargeCatalogue catalogue = LargeCatalogue.integers("category", errors);
        try (Large large = Large.compile(catalogue, directory)) {
            LargeLayout.of(catalogue).assertClasses(large, directory);
            LargeLookups.integers(large, errors, "C0Exception", "C" + (errors - 1) % 10 + "Exception");
        }
    }

    /** 500 text codes fill one look-up. */
    @Tag("full")
    @ParameterizedTest
    @CsvSource({"error, 500", "error, 501", "category, 500", "category, 501"})
    void looksUpTexts(String granularity, int errors) throws Exception {
        LargeCatalogue catalogue = LargeCatalogue.texts(granularity, errors);
        try (Large large = Large.compile(catalogue, directory)) {
            LargeLayout.of(catalogue).assertClasses(large, directory);
            LargeLookups.texts(large, granularity, errors);
        }
    }

    /** 500 subcodes of one code fill one method. */
    @ParameterizedTest
    @ValueSource(ints = {500, 501})
    void looksUpPairsOfOneCode(int errors) throws Exception {
        LargeCatalogue catalogue = LargeCatalogue.integers("category", errors).withCodes(i -> "100/" + 5 * i);
        try (Large large = Large.compile(catalogue, directory)) {
            LargeLayout.of(catalogue).withLookups(errors, IndexedClass.CHUNK).assertClasses(large, directory);
            assertEquals("C0Exception E0", large.of(100, 0));
            int last = errors - 1;
            assertEquals("C" + last % 10 + "Exception E" + last, large.of(100, 5 * last));
            assertEquals("UnrecognizedLargeException", large.of(100, 1));
        }
    }
}
