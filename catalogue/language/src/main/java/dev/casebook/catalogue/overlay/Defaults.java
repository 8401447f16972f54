package dev.casebook.catalogue.overlay;

import dev.casebook.catalogue.bind.CatalogueKeys;
import dev.casebook.catalogue.bind.DefaultKeys;
import dev.casebook.catalogue.bind.mapping.Key;
import dev.casebook.catalogue.syntax.Syntax;
import dev.casebook.catalogue.syntax.SyntaxTree;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Writes the defaults of a catalogue, and those of its categories, into the entries that do not say it. They hold in the
 * files of the one catalogue, and not for one that amends it.
 */
final class Defaults {
    private static final String CODE = "code";
    private static final String PARENT = "parent";

    private final Optional<Syntax.Mapping> ofCatalogue;
    private final Map<String, Syntax.Entry> categories;

    private Defaults(Optional<Syntax> ofCatalogue, Map<String, Syntax.Entry> categories) {
        this.ofCatalogue = ofCatalogue.flatMap(Defaults::mapping);
        this.categories = Map.copyOf(categories);
    }

    /** Writes the defaults into the entries of several files. */
    static void write(JoinedFiles files) {
        Optional<Syntax> ofCatalogue = Optional.ofNullable(files.head.get(CatalogueKeys.DEFAULTS.name()))
                .map(Syntax.Entry::value);
        Defaults defaults = new Defaults(ofCatalogue, files.named(CatalogueKeys.CATEGORIES.name()));
        replace(files, CatalogueKeys.CATEGORIES, defaults::inCategory);
        replace(files, CatalogueKeys.ERRORS, defaults::inError);
    }

    private static void replace(JoinedFiles files, Key<?> section, UnaryOperator<Syntax.Entry> change) {
        Optional.ofNullable(files.sections.get(section.name()))
                .ifPresent(entries -> entries.byName().replaceAll((name, entry) -> change.apply(entry)));
    }

    /** The tree of one file with the defaults in its entries. */
    static SyntaxTree in(SyntaxTree tree) {
        return tree.root()
                .flatMap(Defaults::mapping)
                .<SyntaxTree>map(root -> new SyntaxTree(Optional.of(in(root)), tree.extent()))
                .orElse(tree);
    }

    private static Syntax in(Syntax.Mapping root) {
        Map<String, Syntax.Entry> categories = new HashMap<>();
        root.find(CatalogueKeys.CATEGORIES.name())
                .flatMap(section -> mapping(section.value()))
                .ifPresent(section -> section.entries()
                        .forEach(entry -> categories.put(entry.key().text(), entry)));
        Defaults defaults =
                new Defaults(root.find(CatalogueKeys.DEFAULTS.name()).map(Syntax.Entry::value), categories);
        return new Syntax.Mapping(
                root.entries().stream().map(defaults::inSection).toList(), root.span());
    }

    private Syntax.Entry inSection(Syntax.Entry section) {
        String name = section.key().text();
        if (name.equals(CatalogueKeys.CATEGORIES.name())) {
            return changed(section, this::inCategory);
        }
        return name.equals(CatalogueKeys.ERRORS.name()) ? changed(section, this::inError) : section;
    }

    private static Syntax.Entry changed(Syntax.Entry section, UnaryOperator<Syntax.Entry> change) {
        return mapping(section.value())
                .map(entries -> new Syntax.Entry(
                        section.key(),
                        new Syntax.Mapping(
                                entries.entries().stream().map(change).toList(), entries.span())))
                .orElse(section);
    }

    private Syntax.Entry inCategory(Syntax.Entry category) {
        Optional<Syntax.Entry> advice = find(ofCatalogue, DefaultKeys.ADVICE);
        boolean isTop = mapping(category.value())
                .filter(keys -> keys.find(PARENT).isEmpty())
                .isPresent();
        return advice.isPresent() && isTop && isWhole(category, "title") ? with(category, advice.get()) : category;
    }

    /** An entry without a code changes a published one, and says what it changes. */
    private Syntax.Entry inError(Syntax.Entry error) {
        if (!isWhole(error, CODE)) {
            return error;
        }
        Syntax.Entry whole = find(ofCatalogue, DefaultKeys.CATEGORY)
                .map(category -> with(error, category))
                .orElse(error);
        return sources(whole).map(sources -> with(whole, sources)).orElse(whole);
    }

    /** The sources of the nearest category that has some, or of the catalogue. */
    private Optional<Syntax.Entry> sources(Syntax.Entry error) {
        Optional<String> category = mapping(error.value()).flatMap(keys -> text(keys, DefaultKeys.CATEGORY.name()));
        return line(category)
                .flatMap(above -> mapping(above.value()).stream())
                .flatMap(keys -> keys.find(CatalogueKeys.DEFAULTS.name()).stream())
                .flatMap(entry -> find(mapping(entry.value()), DefaultKeys.SOURCES).stream())
                .findFirst()
                .or(() -> find(ofCatalogue, DefaultKeys.SOURCES));
    }

    /** A category and those above it. */
    private Stream<Syntax.Entry> line(Optional<String> category) {
        List<Syntax.Entry> line = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        Optional<String> next = category;
        while (next.isPresent() && seen.add(next.get()) && categories.containsKey(next.get())) {
            Syntax.Entry entry = categories.get(next.get());
            line.add(entry);
            next = mapping(entry.value()).flatMap(keys -> text(keys, PARENT));
        }
        return line.stream();
    }

    private static boolean isWhole(Syntax.Entry entry, String needed) {
        return mapping(entry.value())
                .filter(keys -> keys.find(needed).isPresent())
                .isPresent();
    }

    private static Syntax.Entry with(Syntax.Entry entry, Syntax.Entry value) {
        if (!(entry.value() instanceof Syntax.Mapping keys)
                || keys.find(value.key().text()).isPresent()) {
            return entry;
        }
        List<Syntax.Entry> all = new ArrayList<>(keys.entries());
        all.add(value);
        return new Syntax.Entry(entry.key(), new Syntax.Mapping(all, keys.span()));
    }

    private static Optional<Syntax.Entry> find(Optional<Syntax.Mapping> keys, Key<?> key) {
        return keys.flatMap(found -> found.find(key.name()));
    }

    private static Optional<String> text(Syntax.Mapping keys, String name) {
        return keys.find(name)
                .map(Syntax.Entry::value)
                .filter(Syntax.Scalar.class::isInstance)
                .map(value -> ((Syntax.Scalar) value).text().strip());
    }

    private static Optional<Syntax.Mapping> mapping(Syntax value) {
        return value instanceof Syntax.Mapping keys ? Optional.of(keys) : Optional.empty();
    }
}
