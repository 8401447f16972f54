package dev.casebook.processor.hostile;

import dev.casebook.catalogue.diagnostic.Findings;
import dev.casebook.catalogue.source.SourceText;
import dev.casebook.catalogue.source.Span;
import dev.casebook.catalogue.syntax.Syntax;
import dev.casebook.catalogue.syntax.YamlReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Every place of a catalogue where a text stands: each key and each value, whatever the language calls it. */
final class Slots {
    /** A place with the text that stands there. */
    record Slot(int start, int end, String text, boolean endsLine) {}

    private final String yaml;
    private final List<Slot> slots = new ArrayList<>();

    private Slots(String yaml) {
        this.yaml = yaml;
    }

    static Slots of(String yaml) {
        Slots slots = new Slots(yaml);
        YamlReader.read(SourceText.of("base.yaml", yaml), new Findings()).root().ifPresent(slots::collect);
        slots.slots.sort(Comparator.comparingInt(Slot::start));
        return slots;
    }

    List<Slot> all() {
        return List.copyOf(slots);
    }

    /** The catalogue with other texts at some of its places. */
    String with(Map<Slot, String> texts) {
        Map<Integer, Slot> sorted = new TreeMap<>();
        texts.keySet().forEach(slot -> sorted.put(slot.start(), slot));
        StringBuilder changed = new StringBuilder();
        int next = 0;
        for (Slot slot : sorted.values()) {
            changed.append(yaml, next, slot.start())
                    .append(HostileText.quoted(texts.getOrDefault(slot, slot.text())))
                    .append(slot.endsLine() ? "\n" : "");
            next = slot.end();
        }
        return changed.append(yaml, next, yaml.length()).toString();
    }

    private void collect(Syntax part) {
        if (part instanceof Syntax.Scalar scalar) {
            add(scalar);
        } else if (part instanceof Syntax.Sequence sequence) {
            sequence.items().forEach(this::collect);
        } else if (part instanceof Syntax.Mapping mapping) {
            mapping.entries().forEach(entry -> {
                add(entry.key());
                collect(entry.value());
            });
        }
    }

    private void add(Syntax.Scalar scalar) {
        Span span = scalar.span();
        int start = offset(span.line(), span.column());
        int end = offset(span.endLine(), span.endColumn());
        // a block ends behind its last line
        slots.add(new Slot(start, end, scalar.text(), end > start && yaml.charAt(end - 1) == '\n'));
    }

    private int offset(int line, int column) {
        int start = 0;
        for (int i = 1; i < line; i++) {
            start = yaml.indexOf('\n', start) + 1;
        }
        return yaml.offsetByCodePoints(start, column - 1);
    }
}
