package dev.casebook.catalogue.format;

import static dev.casebook.catalogue.diagnostic.StyleProblems.ERROR_ELSEWHERE;

import dev.casebook.catalogue.diagnostic.Findings;
import dev.casebook.catalogue.diagnostic.Label;
import dev.casebook.catalogue.syntax.Syntax;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Errors of one category follow each other. */
final class CategoryOrderRule implements FormatRule {
    @Override
    public void check(FormattedFile file, Findings findings) {
        Map<String, Syntax.Scalar> last = new HashMap<>();
        String before = "";
        for (Syntax.Entry error : entries(get(file.root(), "errors"))) {
            String category = category(error);
            Optional<Syntax.Scalar> other = Optional.ofNullable(last.put(category, error.key()));
            if (other.isPresent() && !category.equals(before) && !category.isEmpty()) {
                findings.add(ERROR_ELSEWHERE
                        .of(error.key().text(), category)
                        .at(error.key().span())
                        .with(Label.LAST_OF_CATEGORY, other.get().span()));
            }
            before = category;
        }
    }

    static String category(Syntax.Entry error) {
        return error.value() instanceof Syntax.Mapping mapping
                ? get(mapping, "category")
                        .filter(Syntax.Scalar.class::isInstance)
                        .map(value -> ((Syntax.Scalar) value).text().strip())
                        .orElse("")
                : "";
    }

    private static Optional<Syntax> get(Syntax.Mapping mapping, String key) {
        return mapping.entries().stream()
                .filter(entry -> entry.key().text().equals(key))
                .map(Syntax.Entry::value)
                .findFirst();
    }

    private static Iterable<Syntax.Entry> entries(Optional<Syntax> section) {
        return section.filter(Syntax.Mapping.class::isInstance)
                .map(value -> ((Syntax.Mapping) value).entries())
                .orElse(List.of());
    }
}
