package dev.casebook.catalogue.bind.mapping;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import java.util.Optional;

/**
 * What can be the value of a key: how it is read, and its description for messages, the page and the schema.
 *
 * @param words in words, such as {@code a text on one line}
 * @param schema as a JSON Schema
 * @param nested the mappings in it whose keys the language knows
 * @param reader reads a value
 */
public record ValueForm<T>(
        String words, Map<String, Object> schema, Optional<NestedKeys> nested, KeyValueReader<T> reader) {
    public ValueForm {
        requireNonNull(words, "words");
        requireNonNull(schema, "schema");
        requireNonNull(nested, "nested");
        requireNonNull(reader, "reader");
    }

    public static <T> ValueForm<T> of(String words, Map<String, Object> schema, KeyValueReader<T> reader) {
        return new ValueForm<>(words, schema, Optional.empty(), reader);
    }

    /** The same with keys of its own. */
    public ValueForm<T> with(NestedKeys keys) {
        return new ValueForm<>(words, schema, Optional.of(keys), reader);
    }
}
