package dev.casebook.catalogue.bind.mapping;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Small parts of a JSON Schema. A schema accepts everything that the reader accepts; what it cannot check is valid for it. */
public final class SchemaParts {
    public static final String CAMEL = "[A-Z][A-Za-z0-9]*";
    public static final String CAPITALS = "[A-Z][A-Z0-9]*(_[A-Z0-9]+)*";
    public static final String KEBAB = "[a-z][a-z0-9]*(-[a-z0-9]+)*";
    private static final String INTEGER = "(0|-?[1-9][0-9]*)";
    private static final String RANGE =
            "((0|[1-9][0-9]*)\\s*-\\s*[1-9][0-9]*|-[1-9][0-9]*\\s*\\.\\.\\s*(0|-?[1-9][0-9]*))";
    private static final String HEX = "0[xX][0-9a-fA-F]{1,8}";
    private static final long MAX_HEX = 0xFFFF_FFFFL;
    private static final int MAX = Integer.MAX_VALUE;

    /** Members in their order. */
    public static Map<String, Object> object(Object... members) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = 0; i < members.length; i += 2) {
            object.put((String) members[i], members[i + 1]);
        }
        return object;
    }

    public static Map<String, Object> reference(String definition) {
        return object("$ref", "#/definitions/" + definition);
    }

    /** A single value whose text counts, not the type that YAML gives it. */
    public static Map<String, Object> scalar(String pattern) {
        return object("type", List.of("string", "number", "boolean"), "pattern", pattern);
    }

    public static Map<String, Object> line() {
        return scalar("^\\s*\\S.*\\s*$");
    }

    public static Map<String, Object> text() {
        return scalar("\\S");
    }

    /** A text of exactly this form, with white space around it. */
    public static Map<String, Object> form(String form) {
        return object("type", "string", "pattern", "^\\s*(" + form + ")\\s*$");
    }

    public static Map<String, Object> oneOrMany(Map<String, Object> one) {
        return object("anyOf", List.of(one, object("type", "array", "items", one)));
    }

    public static Map<String, Object> either(Object... parts) {
        return object("anyOf", List.of(parts));
    }

    public static Map<String, Object> words(Enum<?>... constants) {
        return words(Arrays.stream(constants)
                .map(word -> word.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .toList());
    }

    public static Map<String, Object> words(List<String> words) {
        return object("enum", words);
    }

    /** A mapping whose keys the catalogue chooses. */
    public static Map<String, Object> mapping(String keys, Map<String, Object> values) {
        return object(
                "type",
                "object",
                "propertyNames",
                object("pattern", "^(" + keys + ")$"),
                "additionalProperties",
                values);
    }

    public static Map<String, Object> number(long least, long most) {
        return either(
                object("type", "integer", "minimum", least, "maximum", most),
                object("type", "string", "pattern", "^\\s*[1-9][0-9]{0,8}\\s*$"));
    }

    public static Map<String, Object> hexCode() {
        return either(
                object("type", "integer", "minimum", 0, "maximum", MAX_HEX),
                form(HEX + "(-" + HEX + "|/" + HEX + ")?"));
    }

    public static Map<String, Object> hexCovers() {
        return either(
                object("type", "integer", "minimum", 0, "maximum", MAX_HEX),
                form("(" + HEX + "/)?" + HEX + "(-" + HEX + ")?"));
    }

    /** A field with a value, or a code with its subcodes. */
    public static Map<String, Object> coveredReports() {
        return object("type", "object", "additionalProperties", text(), "minProperties", 1, "maxProperties", 2);
    }

    public static Map<String, Object> integerCode() {
        return either(
                object("type", "integer", "minimum", -MAX, "maximum", MAX),
                form(INTEGER + "|" + RANGE + "|" + INTEGER + "\\s*/\\s*" + INTEGER));
    }

    public static Map<String, Object> integerCovers() {
        String block = "(" + INTEGER + "|" + RANGE + ")";
        return either(
                object("type", "integer", "minimum", -MAX, "maximum", MAX),
                form(block + "|" + INTEGER + "\\s*/\\s*" + block));
    }

    public static Map<String, Object> textCode() {
        return scalar("^\\s*(?=.{1,200}$)[^\\s*]+( [^\\s*]+)*\\s*$");
    }

    public static Map<String, Object> textCovers() {
        return form("[^\\s*][^*]{0,199}\\*");
    }

    private SchemaParts() {}
}
