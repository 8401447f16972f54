package dev.casebook.processor.generate;

/** A catalogue of any size with a translation. */
final class LargeTranslation {
    static String catalogue(int size) {
        StringBuilder text = new StringBuilder("""
                casebook: 1
                name: Billing
                title: Billing
                revision: "1"
                translations: pt-BR
                granularity: category
                categories:
                  one: {title: One, advice: give-up}
                  two: {title: Two, advice: give-up, covers: 2000000000-2000000009}
                errors:
                """);
        for (int i = 0; i < size; i++) {
            text.append("  E%d: {code: %d, category: two, title: Title %d, meaning: Meaning %d, remedy: Remedy %d}\n"
                    .formatted(i, i, i, i, i));
        }
        return text.toString().replace("  E0: {code: 0, category: two", "  E0: {code: 0, category: one");
    }

    static String translation(int size) {
        StringBuilder text = new StringBuilder("""
                casebook: 1
                language: pt-BR
                categories:
                  one:
                    title: {original: One, translation: Um}
                  two:
                    title: {original: Two, translation: Dois}
                errors:
                """);
        for (int i = 0; i < size; i++) {
            text.append("""
                      E%1$d:
                        title: {original: Title %1$d, translation: Título %1$d}
                        meaning: {original: Meaning %1$d, translation: Significado %1$d}
                        remedy: {original: Remedy %1$d, translation: Solução %1$d}
                    """.formatted(i));
        }
        return text.toString();
    }

    private LargeTranslation() {}
}
