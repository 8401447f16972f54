package dev.casebook.processor.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Catalogues on both sides of each change of layout, up to 30,000 errors, compile without a message, and look up right. */
@Tag("full")
class LargeCatalogueTest {
    @TempDir
    private Path directory;

    /** An enum holds 3,000 constants, a class of codes 5,000. */
    @ParameterizedTest
    @CsvSource({"3000, 65", "3001, 72", "5000, 87", "5001, 90", "30000, 293"})
    void writesAClassForEachCategory(int errors, int classes) throws Exception {
        try (Large large = Large.compile(LargeCatalogue.integers("category", errors), directory)) {
            assertEquals(classes, large.classes());
            LargeLookups.integers(large, errors, "C0Exception", "C" + (errors - 1) % 10 + "Exception");
        }
    }

    @ParameterizedTest
    @CsvSource({"category, 30000, 292"})
    void looksUpTexts(String granularity, int errors, int classes) throws Exception {
        try (Large large = Large.compile(LargeCatalogue.texts(granularity, errors), directory)) {
            assertEquals(classes, large.classes());
            LargeLookups.texts(large, granularity, errors);
        }
    }

    /**
     * One category, and an operation that raises each error: 4,998 of them fill one interface of the strict handler, of
     * the category's and of the operation's.
     */
    @ParameterizedTest
    @CsvSource({"4998, 5059", "4999, 5067"})
    void generatesAllErrorsInOneCategory(int errors, int classes) throws Exception {
        LargeCatalogue catalogue =
                LargeCatalogue.texts("error", errors).inCategories(1).withOperation();
        try (Large large = Large.compile(catalogue, directory)) {
            assertEquals(classes, large.classes());
            LargeLookups.oneCategory(large, errors);
        }
    }

    /** 2,000 codes with a pair each fill one class. */
    @ParameterizedTest
    @CsvSource({"2000, 54", "2001, 56"})
    void looksUpPairsOfManyCodes(int errors, int classes) throws Exception {
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

    /** 500 prefixes fill one class. */
    @ParameterizedTest
    @CsvSource({"500, 1520", "501, 1526"})
    void generatesManyCategories(int categories, int classes) throws Exception {
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
    @CsvSource({"3, 44", "4000, 96"})
    void generatesManyCodesOfEachError(int codes, int classes) throws Exception {
        LargeCatalogue catalogue = LargeCatalogue.integers("category", 4).withCodes(i -> codes(i, codes));
        try (Large large = Large.compile(catalogue, directory)) {
            assertEquals(classes, large.classes());
            assertEquals("C0Exception E0", large.of(0));
            assertEquals("C3Exception E3", large.of(3 * 100_000 + 3 * (codes - 1)));
            assertEquals("UnrecognizedLargeException", large.of(1));
        }
    }

    @Test
    @Tag("scale")
    void writesAClassForEachOfThirtyThousandErrors() throws Exception {
        try (Large large = Large.compile(LargeCatalogue.integers("error", 30_000), directory)) {
            assertEquals(30300, large.classes());
            LargeLookups.integers(large, 30_000, "E0Exception", "E29999Exception");
        }
    }

    @Test
    @Tag("scale")
    void generatesThirtyThousandErrorsInOneCategory() throws Exception {
        LargeCatalogue catalogue =
                LargeCatalogue.texts("error", 30_000).inCategories(1).withOperation();
        try (Large large = Large.compile(catalogue, directory)) {
            assertEquals(30287, large.classes());
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
