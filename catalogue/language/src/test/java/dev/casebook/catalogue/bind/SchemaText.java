package dev.casebook.catalogue.bind;

import static dev.casebook.catalogue.bind.SchemaParts.integerCode;
import static dev.casebook.catalogue.bind.SchemaParts.integerCovers;
import static dev.casebook.catalogue.bind.SchemaParts.object;
import static dev.casebook.catalogue.bind.SchemaParts.oneOrMany;
import static dev.casebook.catalogue.bind.SchemaParts.reference;
import static dev.casebook.catalogue.bind.SchemaParts.textCode;
import static dev.casebook.catalogue.bind.SchemaParts.textCovers;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The JSON Schema of the language, out of the lists of its keys. */
public final class SchemaText {
    /** The schema as it is shipped. */
    public static String of(List<Keys> mappings) {
        Map<String, Object> definitions = new LinkedHashMap<>();
        mappings.forEach(keys -> definitions.put(name(keys), definition(keys)));
        definitions.put("integer-codes", codes(integerCode(), integerCovers()));
        definitions.put("text-codes", codes(textCode(), textCovers()));
        return JsonText.of(object(
                "$schema",
                "http://json-schema.org/draft-07/schema#",
                "$id",
                "urn:casebook:schema:" + Language.VERSION,
                "title",
                "Casebook",
                "description",
                "A catalogue of errors, or the file of one of its languages. Written by a test out of the lists of keys.",
                "if",
                object("required", List.of("language")),
                "then",
                reference("translation"),
                "else",
                reference("catalogue"),
                "definitions",
                definitions));
    }

    /** {@code an error} as {@code error}, {@code `retired`} as {@code retired}. */
    public static String name(Keys keys) {
        return keys.owner().replaceFirst("^an? ", "").replace("`", "").replace(' ', '-');
    }

    private static Map<String, Object> definition(Keys keys) {
        Map<String, Object> properties = new LinkedHashMap<>();
        keys.keys().forEach(key -> properties.put(key.name(), described(key, SchemaTypes.of(keys, key))));
        Map<String, Object> definition =
                object("type", "object", "properties", properties, "additionalProperties", false);
        List<String> required =
                keys.keys().stream().filter(Key::isRequired).map(Key::name).toList();
        if (!required.isEmpty()) {
            definition.put("required", required);
        }
        if (keys.equals(CatalogueKeys.ALL)) {
            definition.put(
                    "if", object("properties", object("codes", object("const", "text")), "required", List.of("codes")));
            definition.put("then", reference("text-codes"));
            definition.put("else", reference("integer-codes"));
        }
        return definition;
    }

    // beside a $ref everything else is ignored
    private static Map<String, Object> described(Key key, Map<String, Object> schema) {
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
                        "categories", entries(object("covers", oneOrMany(covers))),
                        "errors", entries(object("code", code, "also", oneOrMany(code))),
                        "retired", object("properties", object("codes", oneOrMany(code)))));
    }

    private static Map<String, Object> entries(Map<String, Object> properties) {
        return object("additionalProperties", object("properties", properties));
    }

    private SchemaText() {}
}
