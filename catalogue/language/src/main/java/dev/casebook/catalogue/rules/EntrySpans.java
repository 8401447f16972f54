package dev.casebook.catalogue.rules;

import dev.casebook.catalogue.diagnostic.Finding;
import dev.casebook.catalogue.model.BrokenEntry.Kind;
import dev.casebook.catalogue.model.Catalogue;
import dev.casebook.catalogue.model.Name;
import dev.casebook.catalogue.source.Located;
import dev.casebook.catalogue.source.Span;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Which part of which entry a place belongs to. It is read from the components of the records, so that a component that
 * is added is known here too.
 */
final class EntrySpans {
    private final Map<Span, CondemnedPart> parts = new HashMap<>();

    private EntrySpans() {}

    static EntrySpans of(Catalogue catalogue) {
        EntrySpans spans = new EntrySpans();
        spans.addAll(Kind.CATEGORY, catalogue.categories(), category -> category.name());
        spans.addAll(Kind.ERROR, catalogue.errors(), error -> error.name());
        spans.addAll(Kind.OPERATION, catalogue.operations(), operation -> operation.name());
        spans.addAll(Kind.SHAPE, catalogue.shapes(), shape -> shape.name());
        spans.addAll(Kind.ENVELOPE, catalogue.envelopes(), envelope -> envelope.name());
        spans.addAll(Kind.SOURCE, catalogue.sources(), source -> source.name());
        return spans;
    }

    /** The parts that a finding is about: one, or one for each place with the same cause. */
    Stream<CondemnedPart> findAll(Finding finding) {
        return Stream.concat(
                find(finding).stream(),
                finding.others().stream().filter(parts::containsKey).map(parts::get));
    }

    /** The part that a finding is about; where its place is outside of entries, the part at a further place. */
    private Optional<CondemnedPart> find(Finding finding) {
        return Stream.concat(finding.span().stream(), finding.related().stream().map(Finding.Related::span))
                .filter(parts::containsKey)
                .findFirst()
                .map(parts::get);
    }

    private <E extends Record> void addAll(
            Kind kind, List<E> entries, Function<E, ? extends Located<? extends Name>> name) {
        for (E entry : entries) {
            Located<? extends Name> named = name.apply(entry);
            // the name comes first: a value without a place of its own has the place of the name
            parts.putIfAbsent(
                    named.span(), new CondemnedPart(kind, named.value().value(), CondemnedPart.WHOLE));
            for (RecordComponent component : entry.getClass().getRecordComponents()) {
                CondemnedPart part = new CondemnedPart(kind, named.value().value(), component.getName());
                addValue(read(component, entry), part);
            }
        }
    }

    private void addValue(Object value, CondemnedPart part) {
        if (value instanceof Span span) {
            parts.putIfAbsent(span, part);
        } else if (value instanceof List<?> list) {
            list.forEach(item -> addValue(item, part));
        } else if (value instanceof Optional<?> optional) {
            optional.ifPresent(present -> addValue(present, part));
        } else if (value instanceof Record record && isOfLanguage(record)) {
            for (RecordComponent component : record.getClass().getRecordComponents()) {
                addValue(read(component, record), part);
            }
        }
    }

    // texts, codes and pointers of the runtime have no places
    private static boolean isOfLanguage(Record record) {
        return record.getClass().getPackageName().equals(Located.class.getPackageName())
                || record.getClass().getPackageName().equals(Catalogue.class.getPackageName());
    }

    private static Object read(RecordComponent component, Record record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
