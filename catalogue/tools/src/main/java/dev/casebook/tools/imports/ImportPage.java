package dev.casebook.tools.imports;

import dev.casebook.catalogue.model.CodeKind;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The page of YAML that the first import writes and that belongs to people afterwards. */
final class ImportPage {
    private static final int LARGE = 1_000;

    /**
     * Its text.
     *
     * @param map what the catalogue is called, and its source
     * @param called the name and the title of the catalogue
     * @param codes what its codes are
     * @param files the files that imports write beside it
     * @param categories its categories
     * @param size how many errors it has
     */
    static String text(
            ImportMap map,
            ImportMap.NewCatalogue called,
            CodeKind codes,
            List<String> files,
            Collection<String> categories,
            int size) {
        StringBuilder page = new StringBuilder("casebook: 1\n");
        page.append("name: ").append(called.name()).append('\n');
        page.append("title: ").append(YamlText.of(called.title())).append('\n');
        page.append("revision: \"").append(map.source().date()).append("\"\n");
        if (codes != CodeKind.INTEGER) {
            page.append("codes: ").append(codes.name().toLowerCase(Locale.ROOT)).append('\n');
        }
        if (!map.codes().noError().isEmpty()) {
            page.append("\nno-error:\n").append(noError(map));
        }
        if (size >= LARGE) {
            page.append("granularity: category\n");
        }
        page.append("\ndefaults:\n  sources: ").append(map.source().name()).append('\n');
        page.append("\ninclude:\n");
        files.forEach(file -> page.append("  - ./").append(file).append('\n'));
        page.append("\naccepts:\n  CB263: imported, the remedies are not written yet\n");
        source(map.source(), page);
        page.append("\n# An import does not know what a caller can do: give each category the advice that helps.\n");
        page.append("categories:\n");
        for (String category : categories) {
            page.append("  ").append(category).append(":\n    title: ");
            page.append(YamlText.of(title(category))).append("\n    advice: give-up\n");
        }
        return page.toString();
    }

    private static String noError(ImportMap map) {
        return map.codes().noError().stream()
                .sorted()
                .map(code -> "  - " + YamlText.of(code) + "\n")
                .collect(Collectors.joining());
    }

    private static void source(ImportSource source, StringBuilder page) {
        page.append("\nsources:\n  ").append(source.name()).append(":\n    title: ");
        page.append(YamlText.of(source.title())).append('\n');
        source.link().ifPresent(link -> page.append("    link: ").append(link).append('\n'));
        page.append("    date: ").append(source.date()).append('\n');
    }

    private static String title(String category) {
        return Character.toUpperCase(category.charAt(0)) + category.substring(1).replace('-', ' ');
    }

    private ImportPage() {}
}
