package dev.casebook.catalogue.format;

import dev.casebook.catalogue.bind.Language;
import dev.casebook.catalogue.bind.mapping.Keys;
import dev.casebook.catalogue.bind.mapping.NestedKeys;
import dev.casebook.catalogue.syntax.Syntax;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What orders the entries of a mapping.
 *
 * @param keys its keys; empty for names that the catalogue chooses
 * @param each for such names, the keys below each of them
 * @param hasErrors whether its entries are errors
 */
record KeyScope(Optional<Keys> keys, Optional<Keys> each, boolean hasErrors) {
    /** That of a mapping whose keys have no order. */
    static final KeyScope UNKNOWN = new KeyScope(Optional.empty(), Optional.empty(), false);

    private static final String ERRORS = "errors";

    /** That of a mapping with these keys. */
    static KeyScope of(Keys keys) {
        return new KeyScope(Optional.of(keys), Optional.empty(), false);
    }

    /** That of the mapping which is the value of a key. */
    KeyScope inside(String key) {
        return each.map(KeyScope::of)
                .or(() -> keys.flatMap(own -> own.find(key))
                        .flatMap(Language::inside)
                        .map(nested -> of(nested, key)))
                .orElse(UNKNOWN);
    }

    private static KeyScope of(NestedKeys nested, String key) {
        return nested.kind() == NestedKeys.Kind.ONE
                ? of(nested.keys())
                : new KeyScope(Optional.empty(), Optional.of(nested.keys()), key.equals(ERRORS));
    }

    /** The parts in the order of their keys; errors of a category next to each other. */
    <T> List<T> ordered(List<T> parts, Function<T, Syntax.Entry> entry) {
        Map<T, Integer> places = new LinkedHashMap<>();
        Map<String, Integer> categories = new LinkedHashMap<>();
        int last = -1;
        for (T part : parts) {
            last = place(entry.apply(part), last, categories);
            places.put(part, last);
        }
        return places.entrySet().stream()
                .sorted(Comparator.comparingInt(Map.Entry::getValue))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** What has no place of its own stays behind what is before it. */
    private int place(Syntax.Entry entry, int last, Map<String, Integer> categories) {
        if (hasErrors) {
            String category = CategoryOrderRule.category(entry);
            return category.isEmpty()
                    ? Math.max(0, last)
                    : categories.computeIfAbsent(category, key -> categories.size());
        }
        int own = keys.map(all -> all.names().indexOf(entry.key().text())).orElse(-1);
        return own < 0 ? last : own;
    }
}
