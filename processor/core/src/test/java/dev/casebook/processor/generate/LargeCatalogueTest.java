package dev.casebook.processor.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Catalogues on both sides of each change of layout, up to 30,000 errors, compile without a message, and look up right. */
@Tag("full")
class LargeCatalogueTest {
    @TempDir
    private Path directory;

    /** An enum holds 3,000 constants, a class of codes 5,000. */
    @ParameterizedTest
    @ValueSource(ints = {3000, 3001, 5000, 5001, 30000})
    void writesAClassForEachCategory(int errors) throws Exception {
        LargeCatalogue catalogue = LargeCatalogue.integers("category", errors);
        try (Large large = Large.compile(catalogue, directory)) {
            LargeLayout.of(catalogue).assertClasses(large, directory);
            LargeLookups.integers(large, errors, "C0Exception", "C" + (errors - 1) % 10 + "Exception");
        }
    }

    @ParameterizedTest
    @CsvSource({"category, 30000"})
    void looksUpTexts(String granularity, int errors) throws Exception {
        LargeCatalogue catalogue = LargeCatalogue.texts(granularity, errors);
        try (Large large = Large.compile(catalogue, directory)) {
            LargeLayout.of(catalogue).assertClasses(large, directory);
            LargeLookups.texts(large, granularity, errors);
        }
    }

    /**
     * One category, and an operation that raises each error: 4,998 of them fill one interface of the strict handler, of
     * the category's and of the operation's.
     */
    @ParameterizedTest
    @ValueSource(ints = {4998, 4999})
    void generatesAllErrorsInOneCategory(int errors) throws Exception {
        LargeCatalogue catalogue =
                LargeCatalogue.texts("error", errors).inCategories(1).withOperation();
        try (Large large = Large.compile(catalogue, directory)) {
            LargeLayout.of(catalogue).assertClasses(large, directory);
            LargeLookups.oneCategory(large, errors);
        }
    }

    /** 2,000 codes with a pair each fill one class. */
    @ParameterizedTest
    @ValueSource(ints = {2000, 2001})
    void looksUpPairsOfManyCodes(int errors) throws Exception {
        LargeCatalogue catalogue = LargeCatalogue.integers("category", errors).withCodes(i -> i + "/" + 3 * i);
        try (Large large = Large.compile(catalogue, directory)) {
            LargeLayout.of(catalogue).withLookups(2 * errors, 4_000).assertClasses(large, directory);
            assertEquals("C0Exception E0", large.of(0, 0));
            int last = errors - 1;
            assertEquals("C" + last % 10 + "Exception E" + last, large.of(last, 3 * last));
            assertEquals("UnrecognizedLargeException", large.of(last, 3 * last + 1));
            assertEquals("UnrecognizedLargeException", large.of(0));
        }
    }

    /** 500 prefixes fill one class. */
    @ParameterizedTest
    @ValueSource(ints = {500, 501})
    void generatesManyCategories(int categories) throws Exception {
        LargeCatalogue catalogue = LargeCatalogue.texts("category", categories).inCategories(categories);
        try (Large large = Large.compile(catalogue, directory)) {
            LargeLayout.of(catalogue).assertClasses(large, directory);
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
    @ValueSource(ints = {3, 4000})
    void generatesManyCodesOfEachError(int codes) throws Exception {
        LargeCatalogue catalogue = LargeCatalogue.integers("category", 4).withCodes(i -> codes(i, codes));
        try (Large large = Large.compile(catalogue, directory)) {
            LargeLayout.of(catalogue).withCodesOfEachError(codes).assertClasses(large, directory);
            assertEquals("C0Exception E0", large.of(0));
            assertEquals("C3Exception E3", large.of(3 * 100_000 + 3 * (codes - 1)));
            assertEquals("UnrecognizedLargeException", large.of(1));
        }
    }

    @Test
    @Tag("scale")
    void writesAClassForEachOfThirtyThousandErrors() throws Exception {
        LargeCatalogue catalogue = LargeCatalogue.integers("error", 30_000);
        try (Large large = Large.compile(catalogue, directory)) {
            LargeLayout.of(catalogue).assertClasses(large, directory);
            LargeLookups.integers(large, 30_000, "E0Exception", "E29999Exception");
        }
    }

    @Test
    @Tag("scale")
    void generatesThirtyThousandErrorsInOneCategory() throws Exception {
        LargeCatalogue catalogue =
                LargeCatalogue.texts("error", 30_000).inCategories(1).withOperation();
        try (Large large = Large.compile(catalogue, directory)) {
            LargeLayout.of(catalogue).assertClasses(large, directory);
            LargeLookups.oneCategory(large, 30_000);
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
