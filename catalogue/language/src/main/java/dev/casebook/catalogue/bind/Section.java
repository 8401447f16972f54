package dev.casebook.catalogue.bind;

import dev.casebook.catalogue.bind.mapping.BindContext;
import dev.casebook.catalogue.bind.mapping.Fields;
import dev.casebook.catalogue.bind.mapping.Key;
import dev.casebook.catalogue.bind.mapping.MappingOwner;
import dev.casebook.catalogue.bind.mapping.Mappings;
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
    private final BindContext context;
    private final List<E> entries = new ArrayList<>();
    private final List<BrokenEntry> broken = new ArrayList<>();

    private Section(EntryReader<E> reader, BindContext context) {
        this.reader = reader;
        this.context = context;
    }

    static <E> Section<E> read(Fields catalogue, Key<?> key, EntryReader<E> reader, BindContext context) {
        Section<E> section = new Section<>(reader, context);
        List<Syntax> values = catalogue.written(key);
        SectionNames names = new SectionNames(reader.kind(), names(values));
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

    private void readAll(Syntax value, Key<?> key, SectionNames names) {
        Optional<Syntax.Mapping> mapping =
                Mappings.read(value, new MappingOwner("`" + key.name() + "`", value.span()), context);
        if (mapping.isEmpty()) {
            broken.add(BrokenEntry.section(reader.kind()));
        }
        for (Syntax.Entry written : mapping.map(Syntax.Mapping::entries).orElse(List.of())) {
            BindContext.Attempt<Attempted<E>> attempt = context.attempt(inner -> {
                Syntax.Entry entry = names.inForm(written, inner);
                return new Attempted<>(entry.key(), reader.read(entry, inner));
            });
            EntryReader.Read<E> read = attempt.value().read();
            read.entry().ifPresent(entries::add);
            if (attempt.hasMistakes()) {
                Located<String> name = new Located<>(
                        attempt.value().key().text(), attempt.value().key().span());
                broken.add(BrokenEntry.of(reader.kind(), name, read.parent()));
            }
        }
    }

    private record Attempted<E>(Syntax.Scalar key, EntryReader.Read<E> read) {}

    List<E> entries() {
        return entries;
    }

    List<BrokenEntry> broken() {
        return broken;
    }
}
