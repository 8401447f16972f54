package dev.casebook.processor.generate;

import java.util.function.IntFunction;

/**
 * A catalogue called Large with as many errors as asked for, all alike: error {@code E7} is in category {@code c7} of
 * ten.
 *
 * @param granularity what it says about classes
 * @param codes what its codes are
 * @param categories how many categories there are
 * @param errors how many errors there are
 * @param code the code of each error
 * @param cover what each category covers
 * @param operation whether an operation raises every error by its name
 */
record LargeCatalogue(
        String granularity,
        String codes,
        int categories,
        int errors,
        IntFunction<String> code,
        IntFunction<String> cover,
        boolean operation) {
    /** Integer codes 1000, 1007, 1014, ...; ten categories that cover a thousand codes each from 2,000,000,000. */
    static LargeCatalogue integers(String granularity, int errors) {
        return new LargeCatalogue(
                granularity,
                "integer",
                10,
                errors,
                i -> Integer.toString(1_000 + 7 * i),
                i -> (2_000_000_000 + 1_000 * i) + "-" + (2_000_000_999 + 1_000 * i),
                false);
    }

    /** Text codes ORA-00000, ORA-00001, ...; ten categories that cover the prefixes C0-, C1-, ... */
    static LargeCatalogue texts(String granularity, int errors) {
        return new LargeCatalogue(granularity, "text", 10, errors, "ORA-%05d"::formatted, i -> "C" + i + "-*", false);
    }

    /** The same with other categories. */
    LargeCatalogue inCategories(int other) {
        return new LargeCatalogue(granularity, codes, other, errors, code, cover, operation);
    }

    /** The same with another number of errors. */
    LargeCatalogue withErrors(int other) {
        return new LargeCatalogue(granularity, codes, categories, other, code, cover, operation);
    }

    /** The same with other codes. */
    LargeCatalogue withCodes(IntFunction<String> other) {
        return new LargeCatalogue(granularity, codes, categories, errors, other, cover, operation);
    }

    /** The same with an operation that raises every error by its name. */
    LargeCatalogue withOperation() {
        return new LargeCatalogue(granularity, codes, categories, errors, code, cover, true);
    }

    String text() {
        StringBuilder text = new StringBuilder("casebook: 1\nname: Large\ntitle: Large\nrevision: '1'\ncodes: " + codes
                + "\ngranularity: " + granularity + "\ncategories:\n");
        for (int i = 0; i < categories; i++) {
            text.append("  c%d: {title: Category %d, advice: give-up, covers: %s}\n".formatted(i, i, cover.apply(i)));
        }
        text.append("errors:\n");
        for (int i = 0; i < errors; i++) {
            text.append("  E%d: {code: %s, category: c%d, title: Title %d, meaning: Meaning %d, remedy: Remedy %d}\n"
                    .formatted(i, code.apply(i), i % categories, i, i, i));
        }
        return operation ? text + "operations:\n  call: {title: Call, raises: [" + names() + "]}\n" : text.toString();
    }

    private String names() {
        StringBuilder names = new StringBuilder("E0");
        for (int i = 1; i < errors; i++) {
            names.append(", E").append(i);
        }
        return names.toString();
    }
}
