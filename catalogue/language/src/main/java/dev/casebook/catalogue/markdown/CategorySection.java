package dev.casebook.catalogue.markdown;

import dev.casebook.catalogue.model.Category;
import dev.casebook.catalogue.model.CategoryTree;
import dev.casebook.catalogue.model.ErrorEntry;
import dev.casebook.catalogue.naming.JavaNames;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A category with its errors as a section of the page; subcategories follow as sections of their own.
 *
 * @param names the Java names of the catalogue
 * @param tree the categories
 * @param row what writes an error
 */
record CategorySection(JavaNames names, CategoryTree tree, ErrorRow row) {
    private static final int DEEPEST_HEADING = 6;

    void write(Category category, StringBuilder page) {
        page.append(heading(category)).append(category(category));
        writeErrors(tree.errors(category), page);
        tree.children(category).forEach(child -> write(child, page));
    }

    private void writeErrors(List<ErrorEntry> errors, StringBuilder page) {
        List<ErrorEntry> listed = errors.stream().filter(row::isListed).toList();
        if (!listed.isEmpty()) {
            page.append('\n').append(ErrorRow.HEAD);
            listed.forEach(error -> page.append(row.of(error)));
        }
        int others = errors.size() - listed.size();
        if (others > 0) {
            page.append("\nErrors that have only a title, and are not listed here: ")
                    .append(String.format(Locale.ROOT, "%,d", others))
                    .append(".\n");
        }
    }

    private String heading(Category category) {
        int depth = Math.min(1 + tree.lineage(category).size(), DEEPEST_HEADING);
        return "\n" + "#".repeat(depth) + " " + Cell.text(category.title().value()) + "\n\n";
    }

    private String category(Category category) {
        String name = Cell.code(names.category(category.name().value()).exception());
        String meaning =
                category.meaning().map(text -> Cell.text(text.value()) + "\n\n").orElse("");
        return meaning + name + covers(category) + "\n";
    }

    private static String covers(Category category) {
        String covers = category.covers().stream()
                .map(codes -> Cell.code(codes.value().toString()))
                .collect(Collectors.joining(", "));
        return covers.isEmpty() ? "" : ", covers " + covers;
    }
}
