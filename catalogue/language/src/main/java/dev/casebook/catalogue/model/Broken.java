package dev.casebook.catalogue.model;

import dev.casebook.catalogue.model.BrokenEntry.Kind;
import dev.casebook.catalogue.source.Located;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What could not be read of a catalogue: rules that look for something missing ask here first. */
public final class Broken {
    private final List<BrokenEntry> entries;
    private final Set<Key> names;

    /** The kind of an entry with its name, whatever form it is written in. */
    private record Key(Kind kind, String name) {
        private static Key of(Kind kind, String written) {
            return new Key(kind, NearNames.plain(written));
        }
    }

    private Broken(List<BrokenEntry> entries, Set<Key> names) {
        this.entries = List.copyOf(entries);
        this.names = names;
    }

    /** Entries in the catalogue's order. */
    public static Broken of(List<BrokenEntry> entries) {
        Set<Key> names = new HashSet<>();
        for (BrokenEntry entry : entries) {
            entry.name().ifPresent(name -> names.add(Key.of(entry.kind(), name.value())));
        }
        return new Broken(entries, names);
    }

    /** Nothing. */
    public static Broken none() {
        return of(List.of());
    }

    /** The entries in the catalogue's order. */
    public List<BrokenEntry> entries() {
        return entries;
    }

    /** Whether nothing is broken. */
    public boolean isEmpty() {
        return entries.isEmpty();
    }

    /** Whether an entry of this kind is broken. */
    public boolean any(Kind kind) {
        return entries.stream().anyMatch(entry -> entry.kind() == kind);
    }

    /** Whether the entry of this name is broken; so is each that could be in a section which is broken as a whole. */
    public boolean has(Kind kind, String name) {
        return names.contains(Key.of(kind, name)) || section(kind);
    }

    /** The names of the broken entries of a kind, as they are written. */
    public List<String> names(Kind kind) {
        return entries.stream()
                .filter(entry -> entry.kind() == kind)
                .flatMap(entry -> entry.name().stream())
                .map(Located::value)
                .toList();
    }

    /** Whether a broken entry may belong to the category. */
    public boolean mayBelongTo(Name.InKebabCase category) {
        return entries.stream()
                .anyMatch(entry -> isUnderCategory(entry.kind())
                        && entry.parent().map(category::equals).orElse(true));
    }

    private static boolean isUnderCategory(Kind kind) {
        return kind == Kind.ERROR || kind == Kind.CATEGORY;
    }

    private boolean section(Kind kind) {
        return entries.stream()
                .anyMatch(entry -> entry.kind() == kind && entry.name().isEmpty());
    }

    @Override
    @SuppressWarnings("exports") // the annotation is for tools; users need not have it
    public boolean equals(@Nullable Object other) {
        return other instanceof Broken that && entries.equals(that.entries);
    }

    @Override
    public int hashCode() {
        return entries.hashCode();
    }

    @Override
    public String toString() {
        return entries.toString();
    }
}
