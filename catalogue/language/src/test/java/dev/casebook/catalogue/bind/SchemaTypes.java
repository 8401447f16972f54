package dev.casebook.catalogue.bind;

import static dev.casebook.catalogue.bind.SchemaParts.CAMEL;
import static dev.casebook.catalogue.bind.SchemaParts.CAPITALS;
import static dev.casebook.catalogue.bind.SchemaParts.KEBAB;
import static dev.casebook.catalogue.bind.SchemaParts.either;
import static dev.casebook.catalogue.bind.SchemaParts.form;
import static dev.casebook.catalogue.bind.SchemaParts.line;
import static dev.casebook.catalogue.bind.SchemaParts.mapping;
import static dev.casebook.catalogue.bind.SchemaParts.number;
import static dev.casebook.catalogue.bind.SchemaParts.object;
import static dev.casebook.catalogue.bind.SchemaParts.oneOrMany;
import static dev.casebook.catalogue.bind.SchemaParts.reference;
import static dev.casebook.catalogue.bind.SchemaParts.text;
import static dev.casebook.catalogue.bind.SchemaParts.words;

import dev.casebook.Outcome;
import dev.casebook.catalogue.model.CodeKind;
import dev.casebook.catalogue.model.Details;
import dev.casebook.catalogue.model.EnvelopeKind;
import dev.casebook.catalogue.model.Granularity;
import dev.casebook.envelope.RetryAfterFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What can stand behind a key, as a JSON Schema. A key that this does not know fails the test, so that nobody forgets it. */
final class SchemaTypes {
    private static final String DURATION = "(0|[1-9][0-9]{0,8})(ms|s|m|h|d)";
    private static final String FILE = ".*\\.ya?ml";
    private static final String LINK = "([Hh][Tt][Tt][Pp][Ss]?|[Mm][Aa][Ii][Ll][Tt][Oo]):.*";
    private static final String STEPS = "(/([^~/]|~[012])*)+";
    private static final Map<String, Object> POINTER = object("type", "string", "pattern", "^(" + STEPS + ")$");
    private static final String POINTER_KEYS = "(" + STEPS + ")?";

    /** Words, names and entries, by the owner of the key and its name. */
    private static final Map<String, Map<String, Object>> BY_KEY = Map.ofEntries(
            Map.entry("a catalogue: name", form(CAMEL)),
            Map.entry("a catalogue: codes", words(CodeKind.values())),
            Map.entry("a catalogue: details", words(Details.values())),
            Map.entry("a catalogue: granularity", words(Granularity.values())),
            Map.entry("a catalogue: shapes", mapping(KEBAB, reference("shape"))),
            Map.entry("a catalogue: envelopes", mapping(KEBAB, reference("envelope"))),
            Map.entry("a catalogue: sources", mapping(KEBAB, reference("source"))),
            Map.entry("a catalogue: categories", mapping(KEBAB, reference("category"))),
            Map.entry("a catalogue: errors", mapping(CAPITALS, reference("error"))),
            Map.entry("a catalogue: operations", mapping(KEBAB, reference("operation"))),
            Map.entry("a category: parent", form(KEBAB)),
            Map.entry("an error: category", form(KEBAB)),
            Map.entry("an error: outcome", words(Outcome.values())),
            Map.entry("an error: http", number(100, 599)),
            Map.entry("an error: sources", oneOrMany(form(KEBAB))),
            Map.entry("an error: renamed-from", oneOrMany(form(CAPITALS))),
            Map.entry("a deprecation: replaced-by", form(CAPITALS)),
            Map.entry("retry-with-backoff: max-retries", number(1, 1_000_000)),
            Map.entry("an envelope: kind", words(EnvelopeKind.values())),
            Map.entry("a header: in", words(RetryAfterFormat.values())),
            Map.entry("an operation: raises", oneOrMany(form(CAPITALS + "|" + KEBAB))),
            Map.entry("an operation: include", oneOrMany(form(KEBAB))),
            Map.entry("`retired`: names", oneOrMany(form(CAPITALS))),
            Map.entry("a translation: categories", mapping(KEBAB, reference("translated-category"))),
            Map.entry("a translation: errors", mapping(CAPITALS, reference("translated-error"))));

    static Map<String, Object> of(Keys owner, Key key) {
        return Optional.ofNullable(BY_KEY.get(owner.owner() + ": " + key.name()))
                .or(() -> of(key.type()))
                .orElseThrow(() -> new AssertionError(
                        owner.owner() + ": " + key.name() + " is no key that the schema knows: add it to SchemaTypes"));
    }

    private static Optional<Map<String, Object>> of(ValueType type) {
        return Optional.ofNullable(
                switch (type) {
                    case FORMAT -> object("enum", List.of(1, "1"));
                    case LINE, MESSAGE -> line();
                    case TEXT -> text();
                    // what a code looks like depends on what the catalogue's codes are: see the end of the schema
                    case CODE -> text();
                    case CODES, COVERS -> oneOrMany(text());
                    case ADVICE -> advice();
                    case DURATION -> form(DURATION);
                    case NUMBER ->
                        either(object("type", "number", "minimum", 1), form("[1-9][0-9]{0,8}(\\.[0-9]{1,9})?"));
                    case LINK -> form(LINK);
                    case DATE -> form("[0-9]{4}-[0-9]{2}-[0-9]{2}");
                    case DEPRECATION -> either(text(), reference("deprecation"));
                    case POINTER -> POINTER;
                    case POINTERS -> pointers();
                    case POINTERS_BY_NAME -> mapping(KEBAB, pointers());
                    case SHAPES_BY_POINTER -> mapping(POINTER_KEYS, form(KEBAB));
                    case FORMS_BY_POINTER -> mapping(POINTER_KEYS, words(RetryAfterFormat.values()));
                    case FORMS_BY_HEADER ->
                        mapping(
                                "[A-Za-z0-9!#$%&'*+.^_`|~-]+",
                                either(words(RetryAfterFormat.values()), reference("header")));
                    case LANGUAGE -> language();
                    case LANGUAGES -> oneOrMany(language());
                    case TRANSLATED_TEXT -> reference("translated-text");
                    case FLAG -> object("enum", List.of(true, false, "true", "false"));
                    case TYPE -> form("\\S+");
                    case TEMPLATES -> oneOrMany(line());
                    case PARAMETERS -> mapping(KEBAB, either(form("\\S+"), reference("parameter")));
                    case REASONS_BY_ID -> mapping("CB[0-9]{3}", text());
                    case FILES -> oneOrMany(form(FILE));
                    case FILE -> form(FILE);
                    case AMENDS -> either(form(FILE), reference("amends"));
                    case PACKAGE -> form("\\S+");
                    case RETIRED -> reference("retired");
                    case NAME, NAMES, WORD, INTEGER, ENTRIES -> null;
                });
    }

    private static Map<String, Object> pointers() {
        return either(POINTER, object("type", "array", "items", POINTER, "minItems", 1));
    }

    private static Map<String, Object> language() {
        return form("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*");
    }

    private static Map<String, Object> advice() {
        Map<String, Object> withValue = object(
                "retry-after",
                form(DURATION),
                "retry-with-backoff",
                reference("retry-with-backoff"),
                "retry-when-resolved",
                line());
        List<String> bare = AdviceWords.all().stream()
                .filter(word -> AdviceWords.bare(word).isPresent())
                .toList();
        return either(
                words(bare),
                object(
                        "type",
                        "object",
                        "properties",
                        withValue,
                        "additionalProperties",
                        false,
                        "minProperties",
                        1,
                        "maxProperties",
                        1));
    }

    private SchemaTypes() {}
}
