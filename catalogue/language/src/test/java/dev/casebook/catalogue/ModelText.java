package dev.casebook.catalogue;

import dev.casebook.catalogue.model.Catalogue;
import dev.casebook.catalogue.model.Name;
import dev.casebook.catalogue.source.Located;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** A model as text: every component of every record, so that a new one shows up in the expectations at once. */
final class ModelText {
    private final StringBuilder text = new StringBuilder();

    static String of(Catalogue catalogue) {
        ModelText written = new ModelText();
        written.record(catalogue, "");
        return written.text.toString();
    }

    private void record(Record record, String indent) {
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            value(component.getName(), read(component, record), indent);
        }
    }

    private void value(String name, Object value, String indent) {
        if (value instanceof List<?> list) {
            list.forEach(item -> value(name, item, indent));
        } else if (value instanceof Map<?, ?> map) {
            map.forEach((key, item) -> value(name + " " + key, item, indent));
        } else if (value instanceof Optional<?> optional) {
            optional.ifPresent(present -> value(name, present, indent));
        } else if (value instanceof OptionalInt optional) {
            optional.ifPresent(present -> line(indent, name + ": " + present));
        } else if (value instanceof Located<?> located) {
            line(
                    indent,
                    name + ": " + oneLine(located.value()) + " @"
                            + located.span().line() + ":" + located.span().column());
        } else if (isEntry(value)) {
            line(indent, name);
            record((Record) value, indent + "  ");
        } else {
            line(indent, name + ": " + oneLine(value));
        }
    }

    private static boolean isEntry(Object value) {
        return value instanceof Record
                && !(value instanceof Name)
                && value.getClass().getPackageName().equals(Catalogue.class.getPackageName());
    }

    private void line(String indent, String line) {
        text.append(indent).append(line).append('\n');
    }

    private static String oneLine(Object value) {
        String words = value instanceof Name name ? name.value() : value.toString();
        return words.replace("\n", "\\n");
    }

    private static Object read(RecordComponent component, Record record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
