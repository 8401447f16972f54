package dev.casebook.catalogue.markdown;

import dev.casebook.catalogue.model.Catalogue;
import dev.casebook.catalogue.model.CategoryTree;
import dev.casebook.catalogue.model.OwnClasses;
import dev.casebook.catalogue.model.SourceEntry;
import dev.casebook.catalogue.naming.JavaNames;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes a catalogue as Markdown: a table for each category, an anchor for each code, the sources at the end. */
public final class CatalogueMarkdown {
    /** As many as tell two digests apart. */
    private static final int SHOWN_DIGITS = 16;

    /**
     * The catalogue as Markdown, from headings of the second level down.
     *
     * @param catalogue a catalogue without findings that are errors
     */
    public static String of(Catalogue catalogue) {
        StringBuilder page = new StringBuilder(summary(catalogue));
        CategoryTree tree = CategoryTree.of(catalogue);
        JavaNames names = JavaNames.of(catalogue);
        ErrorRow row = new ErrorRow(names, OwnClasses.of(catalogue), tree, numbers(catalogue));
        CategorySection section = new CategorySection(names, tree, row);
        tree.tops().forEach(category -> section.write(category, page));
        return page.append(sources(catalogue.sources())).toString();
    }

    private static String summary(Catalogue catalogue) {
        return Cell.text(catalogue.head().title().value()) + ", revision "
                + Cell.text(catalogue.head().revision()) + ": "
                + String.format(Locale.ROOT, "%,d", catalogue.errors().size()) + " errors in "
                + catalogue.categories().size() + " categories.\n";
    }

    private static Map<String, Integer> numbers(Catalogue catalogue) {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        for (SourceEntry source : catalogue.sources()) {
            numbers.put(source.name().value().value(), numbers.size() + 1);
        }
        return numbers;
    }

    private static String sources(List<SourceEntry> sources) {
        StringBuilder list = new StringBuilder(sources.isEmpty() ? "" : "\n## Sources\n\n");
        for (int i = 0; i < sources.size(); i++) {
            list.append(source(i + 1, sources.get(i)));
        }
        return list.toString();
    }

    private static String source(int number, SourceEntry source) {
        String title = Cell.text(source.title());
        String linked = source.link()
                .map(link -> "[" + title + "](<" + link.value().toASCIIString() + ">)")
                .orElse(title);
        String date = source.date().map(day -> ", " + day).orElse("");
        String digest = source.digest()
                .map(text -> ", SHA-256 `" + text.substring(0, SHOWN_DIGITS) + "`")
                .orElse("");
        return number + ". <a id=\"source-" + number + "\"></a>" + linked + date + digest + "\n";
    }

    private CatalogueMarkdown() {}
}
