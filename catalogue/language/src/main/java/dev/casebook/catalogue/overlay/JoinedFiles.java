package dev.casebook.catalogue.overlay;

import static dev.casebook.catalogue.diagnostic.FileProblems.NAME_IN_TWO_FILES;

import dev.casebook.catalogue.bind.mapping.Key;
import dev.casebook.catalogue.diagnostic.DisplayText;
import dev.casebook.catalogue.diagnostic.Finding;
import dev.casebook.catalogue.diagnostic.Findings;
import dev.casebook.catalogue.diagnostic.Label;
import dev.casebook.catalogue.source.SourceText;
import dev.casebook.catalogue.syntax.Syntax;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a catalogue says together with the files that it includes: its own first, then theirs in their order. */
final class JoinedFiles {
    final Map<String, Syntax.Entry> head = new LinkedHashMap<>();
    final Map<String, Entries> sections = new LinkedHashMap<>();

    /** What needs no joining, or cannot be joined; the same key can be among it once for each file. */
    final List<Syntax.Entry> others = new ArrayList<>();

    final Set<SourceText> texts = new LinkedHashSet<>();

    /**
     * The entries of a section, each name once.
     *
     * @param key where it is first
     */
    record Entries(Syntax.Scalar key, Map<String, Syntax.Entry> byName) {
        Syntax.Entry asEntry() {
            return new Syntax.Entry(key, new Syntax.Mapping(List.copyOf(byName.values()), key.span()));
        }
    }

    /** Adds entries to a section; a name that is there already has a finding, except in a table and in YAML. */
    void addSection(Syntax.Scalar key, List<Syntax.Entry> entries, Findings findings) {
        Map<String, Syntax.Entry> byName = section(key).byName();
        for (Syntax.Entry entry : entries) {
            Syntax.Entry first = byName.putIfAbsent(entry.key().text(), entry);
            if (first != null && TableEntries.canJoin(first, entry)) {
                byName.put(entry.key().text(), TableEntries.join(first, entry, findings));
            } else if (first != null) {
                findings.add(twice(entry.key(), first.key()));
            }
        }
    }

    /** The section of a key, which can be a new one. */
    Entries section(Syntax.Scalar key) {
        return sections.computeIfAbsent(key.text(), name -> new Entries(key, new LinkedHashMap<>()));
    }

    /** The entries of a section by their names; none where there is no such section. */
    Map<String, Syntax.Entry> named(String section) {
        return Optional.ofNullable(sections.get(section)).map(Entries::byName).orElse(Map.of());
    }

    /** The path of the catalogue itself. */
    String path() {
        return texts.iterator().next().name();
    }

    /** The value of a key of the head. */
    Optional<Syntax.Scalar> text(Key<?> key) {
        return Optional.ofNullable(head.get(key.name()))
                .map(Syntax.Entry::value)
                .filter(Syntax.Scalar.class::isInstance)
                .map(Syntax.Scalar.class::cast);
    }

    /** Everything as one tree. */
    List<Syntax.Entry> entries() {
        List<Syntax.Entry> entries = new ArrayList<>(head.values());
        sections.values().forEach(section -> entries.add(section.asEntry()));
        entries.addAll(others);
        return entries;
    }

    private static Finding twice(Syntax.Scalar second, Syntax.Scalar first) {
        String name = DisplayText.of(second.text());
        String place = first.span().source().name();
        return NAME_IN_TWO_FILES
                .of(name, place, second.span().source().name())
                .at(second.span())
                .with(Label.FIRST_WRITTEN, first.span());
    }
}
