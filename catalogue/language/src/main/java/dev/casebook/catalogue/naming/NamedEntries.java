package dev.casebook.catalogue.naming;

import dev.casebook.catalogue.model.BrokenEntry;
import dev.casebook.catalogue.model.Catalogue;
import dev.casebook.catalogue.model.Name;
import dev.casebook.catalogue.source.Located;
import dev.casebook.catalogue.source.Span;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The entries of a catalogue that bear names, with their places; broken ones too, as far as their names are readable.
 *
 * @param categories in the catalogue's order
 * @param errors in the catalogue's order
 */
record NamedEntries(Map<Name.InKebabCase, Span> categories, Map<Name.OfError, Span> errors) {
    static NamedEntries of(Catalogue catalogue) {
        NamedEntries entries = new NamedEntries(new LinkedHashMap<>(), new LinkedHashMap<>());
        catalogue.categories().forEach(category -> put(entries.categories, category.name()));
        catalogue.errors().forEach(error -> put(entries.errors, error.name()));
        catalogue.broken().entries().forEach(entries::add);
        return entries;
    }

    private void add(BrokenEntry broken) {
        if (broken.name().isPresent()) {
            add(broken.kind(), broken.name().get());
        }
    }

    private void add(BrokenEntry.Kind kind, Located<String> name) {
        if (kind == BrokenEntry.Kind.ERROR) {
            Name.OfError.of(name.value()).ifPresent(error -> errors.putIfAbsent(error, name.span()));
        } else if (kind == BrokenEntry.Kind.CATEGORY) {
            Name.InKebabCase.of(name.value()).ifPresent(category -> categories.putIfAbsent(category, name.span()));
        }
    }

    private static <N extends Name> void put(Map<N, Span> names, Located<N> name) {
        names.put(name.value(), name.span());
    }
}
