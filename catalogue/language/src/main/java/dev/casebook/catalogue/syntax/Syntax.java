package dev.casebook.catalogue.syntax;

import static java.util.Objects.requireNonNull;

import dev.casebook.catalogue.source.Span;
import java.util.List;
import java.util.Optional;

/** A YAML tree with places: texts as they are written, not yet read as numbers or dates. */
public sealed interface Syntax {
    /** Where it is. */
    Span span();

    /** How a scalar is written. */
    enum Style {
        /** Without quotes. */
        PLAIN,
        /** In single or double quotes. */
        QUOTED,
        /** As a block with {@code |} or {@code >}. */
        BLOCK
    }

    /** A text. */
    record Scalar(String text, Style style, Span span) implements Syntax {
        public Scalar {
            requireNonNull(text, "text");
            requireNonNull(style, "style");
            requireNonNull(span, "span");
        }

        /** Whether it is in quotes. */
        public boolean isQuoted() {
            return style == Style.QUOTED;
        }

        /** Whether the value is missing, as in {@code title:}. */
        public boolean isAbsent() {
            return style == Style.PLAIN && text.isEmpty();
        }
    }

    /** A list. */
    record Sequence(List<Syntax> items, Span span) implements Syntax {
        public Sequence {
            items = List.copyOf(items);
            requireNonNull(span, "span");
        }
    }

    /** Keys with values, each key once. */
    record Mapping(List<Entry> entries, Span span) implements Syntax {
        public Mapping {
            entries = List.copyOf(entries);
            requireNonNull(span, "span");
        }

        /** The entry of a key. */
        public Optional<Entry> find(String key) {
            return entries.stream()
                    .filter(entry -> entry.key().text().equals(key))
                    .findFirst();
        }
    }

    /** What cannot be read; a finding has said so already. */
    record Unreadable(Span span) implements Syntax {
        public Unreadable {
            requireNonNull(span, "span");
        }
    }

    /** A key with its value. */
    record Entry(Scalar key, Syntax value) {
        public Entry {
            requireNonNull(key, "key");
            requireNonNull(value, "value");
        }
    }
}
