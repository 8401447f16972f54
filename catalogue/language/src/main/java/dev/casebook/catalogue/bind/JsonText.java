package dev.casebook.catalogue.bind;

import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

/** Writes JSON: maps and lists with an indentation of two, lists of plain values on one line. */
final class JsonText {
    static String of(Object value) {
        return text(value, "") + "\n";
    }

    private static String text(Object value, String indent) {
        if (value instanceof Map<?, ?> map) {
            return object(map, indent);
        }
        if (value instanceof List<?> list) {
            return list(list, indent);
        }
        return value instanceof String text ? string(text) : String.valueOf(value);
    }

    private static String object(Map<?, ?> map, String indent) {
        StringJoiner members = new StringJoiner(",\n", "{\n", "\n" + indent + "}").setEmptyValue("{}");
        map.forEach(
                (key, value) -> members.add(indent + "  " + string((String) key) + ": " + text(value, indent + "  ")));
        return members.toString();
    }

    private static String list(List<?> list, String indent) {
        boolean plain = list.stream().noneMatch(item -> item instanceof Map || item instanceof List);
        StringJoiner items =
                plain ? new StringJoiner(", ", "[", "]") : new StringJoiner(",\n", "[\n", "\n" + indent + "]");
        list.forEach(item -> items.add(plain ? text(item, "") : indent + "  " + text(item, indent + "  ")));
        return items.toString();
    }

    private static String string(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private JsonText() {}
}
