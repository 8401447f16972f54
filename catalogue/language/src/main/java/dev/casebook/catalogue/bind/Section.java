package dev.casebook.catalogue.bind;

import dev.casebook.catalogue.model.BrokenEntry;
import dev.casebook.catalogue.source.Located;
import dev.casebook.catalogue.syntax.Syntax;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A part of a catalogue that has an entry for each name; keeps the readable entries and the names of the broken ones. */
final class Section<E> {
    private final EntryReader<E> reader;
    private final Mistakes mistakes;
    private final List<E> entries = new ArrayList<>();
    private final List<BrokenEntry> broken = new ArrayList<>();

    private Section(EntryReader<E> reader, Mistakes mistakes) {
        this.reader = reader;
        this.mistakes = mistakes;
    }

    static <E> Section<E> read(Fields catalogue, Key key, EntryReader<E> reader, Mistakes mistakes) {
        Section<E> section = new Section<>(reader, mistakes);
        List<Syntax> values = catalogue.getAll(key);
        EntryNames names = new EntryNames(reader.kind(), names(values), mistakes);
        values.forEach(value -> section.readAll(value, key, names));
        if (values.isEmpty() && key.isRequired()) {
            section.broken.add(BrokenEntry.section(reader.kind()));
        }
        return section;
    }

    /** The names in a section, as they are written. */
    static Set<String> names(List<Syntax> sections) {
        return sections.stream()
                .filter(Syntax.Mapping.class::isInstance)
                .map(Syntax.Mapping.class::cast)
                .flatMap(mapping -> mapping.entries().stream())
                .map(entry -> entry.key().text())
                .collect(Collectors.toUnmodifiableSet());
    }

    private void readAll(Syntax value, Key key, EntryNames names) {
        Optional<Syntax.Mapping> mapping =
                Mappings.read(value, new Owner("`" + key.name() + "`", value.span()), mistakes);
        if (mapping.isEmpty()) {
            broken.add(BrokenEntry.section(reader.kind()));
        }
        for (Syntax.Entry written : mapping.map(Syntax.Mapping::entries).orElse(List.of())) {
            int before = mistakes.count();
            Syntax.Entry entry = names.inForm(written);
            EntryReader.Read<E> read = reader.read(entry, mistakes);
            read.entry().ifPresent(entries::add);
            if (mistakes.count() != before) {
                Located<String> name =
                        new Located<>(entry.key().text(), entry.key().span());
                broken.add(BrokenEntry.of(reader.kind(), name, read.parent()));
            }
        }
    }

    List<E> entries() {
        return entries;
    }

    List<BrokenEntry> broken() {
        return broken;
    }
}
