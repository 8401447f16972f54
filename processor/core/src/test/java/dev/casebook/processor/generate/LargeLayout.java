package dev.casebook.processor.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.casebook.generator.generate.definition.CodeConstantsGenerator;
import dev.casebook.generator.generate.definition.ErrorTypeGenerator;
import dev.casebook.generator.generate.handler.StrictHandlerGenerator;
import dev.casebook.generator.generate.source.IndexedClass;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * How many class files a large catalogue compiles to: those of the same catalogue with one error, a class for each
 * further error that has one, and the parts of each class that is divided.
 *
 * @param catalogue the catalogue
 * @param codes how many codes each error has
 * @param lookups how many codes and ranges the look-up compares that is divided
 * @param maxInLookup how many of them one class of it holds
 */
record LargeLayout(LargeCatalogue catalogue, int codes, int lookups, int maxInLookup) {
    /** How many codes of one error the table of definitions keeps in a class. */
    private static final int MAX_CODES_IN_TABLE = 4_000;

    static LargeLayout of(LargeCatalogue catalogue) {
        boolean ranges = catalogue.codes().equals("integer");
        return new LargeLayout(
                catalogue, 1, catalogue.errors() + (ranges ? catalogue.categories() : 0), IndexedClass.CHUNK);
    }

    LargeLayout withLookups(int other, int max) {
        return new LargeLayout(catalogue, codes, other, max);
    }

    LargeLayout withCodesOfEachError(int other) {
        return new LargeLayout(
                catalogue, other, catalogue.errors() * other + catalogue.categories(), IndexedClass.CHUNK);
    }

    /** Compares the number of class files with that of a catalogue with one error. */
    void assertClasses(Large large, Path directory) throws Exception {
        LargeCatalogue smallest = catalogue.withErrors(1).withCodes(i -> {
            String code = catalogue.code().apply(i);
            return code.contains(",") ? code.substring(0, code.indexOf(',')) : code;
        });
        int further = catalogue.granularity().equals("error") ? catalogue.errors() - 1 : 0;
        int undivided = classes(smallest, directory) - LargeLayout.of(smallest).parts();
        assertEquals(undivided + further + parts(), large.classes());
    }

    private static int classes(LargeCatalogue smallest, Path directory) throws Exception {
        try (Large large = Large.compile(smallest, Files.createTempDirectory(directory, "smallest"))) {
            return large.classes();
        }
    }

    private int parts() {
        int errors = catalogue.errors();
        int types = errors + catalogue.categories() + 1;
        int inTable = Math.min(IndexedClass.CHUNK, MAX_CODES_IN_TABLE / codes);
        return parts(types, inTable)
                + parts(types, IndexedClass.CHUNK)
                + parts(lookups, maxInLookup)
                + prefixes()
                + (errors > ErrorTypeGenerator.MAX_IN_ENUM ? parts(errors, IndexedClass.CHUNK) : 0)
                + parts(errors * codes, CodeConstantsGenerator.MAX_IN_CLASS)
                + handlers(types);
    }

    /** Prefixes need no class that chooses one: each asks the next. */
    private int prefixes() {
        return catalogue.codes().equals("text") ? (catalogue.categories() - 1) / IndexedClass.CHUNK : 0;
    }

    /** A method for each error in the strict handler, in that of its category and in that of the operation. */
    private int handlers(int types) {
        if (!catalogue.granularity().equals("error")) {
            return 0;
        }
        int max = StrictHandlerGenerator.MAX_IN_INTERFACE;
        int operation = catalogue.operation() ? parts(catalogue.errors() + 2, max) : 0;
        return parts(types, max) + operation + catalogue.categories() * ofCategory(max);
    }

    /** The first of its errors stay in the interface of a category, with its own method and that of its unlisted codes. */
    private int ofCategory(int max) {
        int methods = catalogue.errors() / catalogue.categories() + 2;
        return (methods - 1) / max;
    }

    private static int parts(int elements, int max) {
        return elements <= max ? 0 : (elements + max - 1) / max;
    }
}
