package dev.casebook.catalogue.bind;

import static dev.casebook.catalogue.bind.mapping.SchemaParts.coveredReports;
import static dev.casebook.catalogue.bind.mapping.SchemaParts.either;
import static dev.casebook.catalogue.bind.mapping.SchemaParts.hexCode;
import static dev.casebook.catalogue.bind.mapping.SchemaParts.hexCovers;
import static dev.casebook.catalogue.bind.mapping.SchemaParts.integerCode;
import static dev.casebook.catalogue.bind.mapping.SchemaParts.integerCovers;
import static dev.casebook.catalogue.bind.mapping.SchemaParts.object;
import static dev.casebook.catalogue.bind.mapping.SchemaParts.oneOrMany;
import static dev.casebook.catalogue.bind.mapping.SchemaParts.reference;
import static dev.casebook.catalogue.bind.mapping.SchemaParts.textCode;
import static dev.casebook.catalogue.bind.mapping.SchemaParts.textCovers;

import dev.casebook.catalogue.bind.mapping.Key;
import dev.casebook.catalogue.bind.mapping.Keys;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The JSON Schema of the language, out of the lists of its keys. */
public final class SchemaText {
    /** The schema as it is shipped. */
    public static String of(List<Keys> mappings) {
        Map<String, Object> definitions = new LinkedHashMap<>();
        mappings.forEach(keys -> definitions.put(keys.definition(), definition(keys)));
        definitions.put("part", part());
        definitions.put("whole-entries", wholeEntries());
        definitions.put("integer-codes", codes(integerCode(), integerCovers()));
        definitions.put("hex-codes", codes(hexCode(), hexCovers()));
        definitions.put("text-codes", codes(textCode(), textCovers()));
        return JsonText.of(object(
                "$schema",
                "http://json-schema.org/draft-07/schema#",
                "$id",
                "urn:casebook:schema:" + Language.VERSION,
                "title",
                "Casebook",
                "description",
                "A catalogue of errors, a part of one, or the file of one of its languages. Written from the lists"
                        + " of keys.",
                "if",
                has("language"),
                "then",
                reference("translation"),
                "else",
                object("if", isPart(), "then", reference("part"), "else", reference("catalogue")),
                "definitions",
                definitions));
    }

    private static Map<String, Object> has(String... keys) {
        return object("required", List.of(keys));
    }

    /** A file with entries that does not say whose they are. */
    private static Map<String, Object> isPart() {
        List<Map<String, Object>> entries = CatalogueKeys.ALL.keys().stream()
                .filter(key -> key.is(Key.Trait.SECTION))
                .map(key -> has(key.name()))
                .toList();
        Map<String, Object> head = object("anyOf", List.of(has("name"), has("title"), has("revision")));
        return object("anyOf", entries, "not", head);
    }

    /** A file that a catalogue includes; what its codes look like is said there. */
    private static Map<String, Object> part() {
        Set<Key<?>> others = Set.of(CatalogueKeys.CASEBOOK, CatalogueKeys.INCLUDE, CatalogueKeys.RETIRED);
        Map<String, Object> properties = new LinkedHashMap<>();
        CatalogueKeys.ALL.keys().stream()
                .filter(key -> key.is(Key.Trait.SECTION) || others.contains(key))
                .forEach(key ->
                        properties.put(key.name(), described(key, key.form().schema())));
        return object("type", "object", "properties", properties, "additionalProperties", false);
    }

    private static Map<String, Object> definition(Keys keys) {
        Map<String, Object> properties = new LinkedHashMap<>();
        keys.keys()
                .forEach(key ->
                        properties.put(key.name(), described(key, key.form().schema())));
        Map<String, Object> definition =
                object("type", "object", "properties", properties, "additionalProperties", false);
        List<String> required = required(keys);
        if (keys.equals(CatalogueKeys.ALL)) {
            definition.put("required", List.of("casebook", "name"));
            definition.put("allOf", List.of(codesByKind(), unlessAmending(required), unlessIncluding()));
        } else if (!isEntry(keys) && !required.isEmpty()) {
            definition.put("required", required);
        }
        return definition;
    }

    private static List<String> required(Keys keys) {
        // entries of a catalogue can be in the files that it includes
        boolean elsewhere = keys.equals(CatalogueKeys.ALL);
        return keys.keys().stream()
                .filter(key ->
                        key.isRequired() && !key.is(Key.Trait.HAS_DEFAULT) && !(elsewhere && key.is(Key.Trait.SECTION)))
                .map(Key::name)
                .toList();
    }

    /** Whether it is an entry of a section: one of a catalogue that amends another may say only what differs. */
    private static boolean isEntry(Keys keys) {
        return sections().anyMatch(key -> isInside(key, keys));
    }

    private static boolean isInside(Key<?> key, Keys keys) {
        return Language.inside(key).filter(inside -> inside.keys().equals(keys)).isPresent();
    }

    private static Stream<Key<?>> sections() {
        return CatalogueKeys.ALL.keys().stream().filter(key -> key.is(Key.Trait.SECTION));
    }

    /** What a catalogue must have that is no part of another one. */
    private static Map<String, Object> wholeEntries() {
        Map<String, Object> sections = new LinkedHashMap<>();
        sections().forEach(key -> {
            List<String> required = required(Language.inside(key).orElseThrow().keys());
            sections.put(key.name(), object("additionalProperties", object("required", required)));
        });
        return object("properties", sections);
    }

    private static Map<String, Object> unlessAmending(List<String> required) {
        Map<String, Object> entries = object("if", object("not", includesTable()), "then", reference("whole-entries"));
        Map<String, Object> whole = new LinkedHashMap<>(has(required.toArray(String[]::new)));
        whole.put("allOf", List.of(entries));
        return object("if", object("not", has("amends")), "then", whole);
    }

    /** Whether the entries of a file can be the rest of what rows of a table say. */
    private static Map<String, Object> includesTable() {
        Map<String, Object> table = object("type", "string", "pattern", Forms.TABLE_PATTERN);
        Map<String, Object> tables = either(table, object("type", "array", "contains", table));
        return object("properties", object("include", tables), "required", List.of("include"));
    }

    private static Map<String, Object> unlessIncluding() {
        Map<String, Object> others = object("anyOf", List.of(has("include"), has("amends")));
        return object("if", object("not", others), "then", has("categories", "errors"));
    }

    // the codes of a catalogue that amends another are as they are there
    private static Map<String, Object> codesByKind() {
        Map<String, Object> isInteger = object("if", object("not", has("amends")), "then", reference("integer-codes"));
        Map<String, Object> notText = object("if", isKind("hex"), "then", reference("hex-codes"), "else", isInteger);
        return object("if", isKind("text"), "then", reference("text-codes"), "else", notText);
    }

    private static Map<String, Object> isKind(String kind) {
        return object("properties", object("codes", object("const", kind)), "required", List.of("codes"));
    }

    // beside a $ref everything else is ignored
    private static Map<String, Object> described(Key<?> key, Map<String, Object> schema) {
        Map<String, Object> described = object("description", key.about());
        if (schema.containsKey("$ref")) {
            described.put("allOf", List.of(schema));
        } else {
            described.putAll(schema);
        }
        return described;
    }

    private static Map<String, Object> codes(Map<String, Object> code, Map<String, Object> covers) {
        return object(
                "properties",
                object(
                        "no-error", oneOrMany(codeOrPair(code)),
                        "categories", entries(object("covers", oneOrMany(either(covers, coveredReports())))),
                        "errors", entries(object("code", code, "subcode", code, "also", oneOrMany(codeOrPair(code)))),
                        "retired", object("properties", object("codes", oneOrMany(codeOrPair(code))))));
    }

    private static Map<String, Object> codeOrPair(Map<String, Object> code) {
        return either(
                code,
                object(
                        "type",
                        "object",
                        "properties",
                        object("code", code, "subcode", code),
                        "required",
                        List.of("code", "subcode"),
                        "additionalProperties",
                        false));
    }

    private static Map<String, Object> entries(Map<String, Object> properties) {
        return object("additionalProperties", object("properties", properties));
    }

    private SchemaText() {}
}
