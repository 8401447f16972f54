package dev.casebook.catalogue.model;

import dev.casebook.Advice;
import dev.casebook.Outcome;
import dev.casebook.catalogue.source.Located;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The categories of a catalogue by name and by parent. Parents that are unknown or go in a circle end the way up. */
public final class CategoryTree {
    private final Map<Name.InKebabCase, Category> byName = new LinkedHashMap<>();
    private final Map<Name.InKebabCase, List<Category>> children = new LinkedHashMap<>();
    private final Map<Name.InKebabCase, List<ErrorEntry>> errors = new LinkedHashMap<>();

    private CategoryTree(Catalogue catalogue) {
        catalogue.categories().forEach(category -> byName.put(category.name().value(), category));
        for (Category category : catalogue.categories()) {
            parent(category).ifPresent(parent -> put(children, parent.name().value(), category));
        }
        catalogue.errors().forEach(error -> put(errors, error.category().value(), error));
    }

    private static <T> void put(Map<Name.InKebabCase, List<T>> lists, Name.InKebabCase name, T value) {
        lists.computeIfAbsent(name, missing -> new ArrayList<>()).add(value);
    }

    /** The categories of a catalogue. */
    public static CategoryTree of(Catalogue catalogue) {
        return new CategoryTree(catalogue);
    }

    /** The category of a name. */
    public Optional<Category> find(Name.InKebabCase name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** The category above. */
    public Optional<Category> parent(Category category) {
        return category.parent().map(Located::value).flatMap(this::find);
    }

    /** The category itself and those above it, from the nearest to the top; each once. */
    public List<Category> lineage(Category category) {
        Set<Category> line = new LinkedHashSet<>();
        Optional<Category> next = Optional.of(category);
        while (next.isPresent() && line.add(next.get())) {
            next = parent(next.get());
        }
        return List.copyOf(line);
    }

    /** Whether one of the categories is the other or is above it. */
    public boolean areInLine(Category one, Category two) {
        return lineage(one).contains(two) || lineage(two).contains(one);
    }

    /** The categories directly below. */
    public List<Category> children(Category category) {
        return List.copyOf(children.getOrDefault(category.name().value(), List.of()));
    }

    /** The categories that have no parent, in the catalogue's order. */
    public List<Category> tops() {
        return byName.values().stream()
                .filter(category -> parent(category).isEmpty())
                .toList();
    }

    /** The errors directly in the category, in the catalogue's order. */
    public List<ErrorEntry> errors(Category category) {
        return List.copyOf(errors.getOrDefault(category.name().value(), List.of()));
    }

    /** The advice of an error: its own, or that of the nearest category that has one. */
    public Optional<Advice> advice(ErrorEntry error) {
        return error.handling().advice().or(() -> find(error.category().value()).flatMap(this::advice));
    }

    /** The advice of a category: its own, or that of the nearest category above that has one. */
    public Optional<Advice> advice(Category category) {
        return lineage(category).stream()
                .flatMap(above -> above.advice().stream())
                .findFirst();
    }

    /** Whether the server may have done what was asked: what the error says, or the nearest category that says something. */
    public Outcome outcome(ErrorEntry error) {
        return error.handling()
                .outcome()
                .or(() -> find(error.category().value()).flatMap(this::outcome))
                .orElse(Outcome.REJECTED);
    }

    /** The outcome of a category: its own, or that of the nearest category above that has one. */
    public Optional<Outcome> outcome(Category category) {
        return lineage(category).stream()
                .flatMap(above -> above.outcome().stream())
                .findFirst();
    }

    /** Who decides about an error: what it says itself, or the nearest category that says something. */
    public Decision decision(ErrorEntry error) {
        boolean server = error.handling()
                .serverDecides()
                .or(() -> find(error.category().value()).flatMap(this::serverDecides))
                .map(Located::value)
                .orElse(false);
        return server ? Decision.SERVER : Decision.CATALOGUE;
    }

    private Optional<Located<Boolean>> serverDecides(Category category) {
        return lineage(category).stream()
                .flatMap(above -> above.serverDecides().stream())
                .findFirst();
    }
}
