package dev.casebook.catalogue.bind;

import static dev.casebook.catalogue.bind.mapping.SchemaParts.KEBAB;
import static dev.casebook.catalogue.bind.mapping.SchemaParts.either;
import static dev.casebook.catalogue.bind.mapping.SchemaParts.form;
import static dev.casebook.catalogue.bind.mapping.SchemaParts.mapping;
import static dev.casebook.catalogue.bind.mapping.SchemaParts.object;
import static dev.casebook.catalogue.bind.mapping.SchemaParts.oneOrMany;
import static dev.casebook.catalogue.bind.mapping.SchemaParts.reference;
import static dev.casebook.catalogue.bind.mapping.SchemaParts.text;

import dev.casebook.Advice;
import dev.casebook.Code;
import dev.casebook.catalogue.bind.mapping.EntriesReader;
import dev.casebook.catalogue.bind.mapping.Fields;
import dev.casebook.catalogue.bind.mapping.KeyValueReader;
import dev.casebook.catalogue.bind.mapping.Keys;
import dev.casebook.catalogue.bind.mapping.MappingOwner;
import dev.casebook.catalogue.bind.mapping.NestedKeys;
import dev.casebook.catalogue.bind.mapping.SchemaParts;
import dev.casebook.catalogue.bind.mapping.ValueForm;
import dev.casebook.catalogue.bind.value.NameForm;
import dev.casebook.catalogue.bind.value.Texts;
import dev.casebook.catalogue.model.ContextField;
import dev.casebook.catalogue.model.DeprecationNote;
import dev.casebook.catalogue.model.EnvelopePlace;
import dev.casebook.catalogue.model.Name;
import dev.casebook.catalogue.model.Parameter;
import dev.casebook.catalogue.model.Retired;
import dev.casebook.catalogue.model.ShapeField;
import dev.casebook.catalogue.model.TranslatedEntry;
import dev.casebook.catalogue.model.TranslatedText;
import dev.casebook.catalogue.source.Located;
import dev.casebook.catalogue.syntax.Syntax;
import dev.casebook.envelope.Extent;
import dev.casebook.envelope.RetryAfterField;
import dev.casebook.envelope.RetryAfterFormat;
import dev.casebook.envelope.RetryAfterHeader;
import dev.casebook.envelope.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What can be the value of a key and has keys of the language in it; methods, since lists of keys refer to each other. */
final class NestedForms {
    /** Entries with names of their own. */
    static ValueForm<Syntax> entries(NameForm<?> name, Keys keys) {
        return ValueForm.<Syntax>of(
                        "a mapping with an entry for each name",
                        mapping(name.pattern(), reference(keys.definition())),
                        (value, context) -> Optional.of(value))
                .with(NestedKeys.each(keys));
    }

    static ValueForm<Advice> advice() {
        return ValueForm.of("an advice", adviceSchema(), AdviceReader::read).with(NestedKeys.each(BackoffKeys.ALL));
    }

    private static Map<String, Object> adviceSchema() {
        Map<String, Object> withValue = object(
                "retry-after",
                described("retry-after", Forms.DURATION.schema()),
                "retry-with-backoff",
                // beside a reference a description has no effect
                object(
                        "description",
                        AdviceWords.description("retry-with-backoff"),
                        "allOf",
                        List.of(reference(BackoffKeys.ALL.definition()))),
                "retry-when-resolved",
                described("retry-when-resolved", Forms.LINE.schema()));
        List<Object> forms = new ArrayList<>();
        AdviceWords.all().stream()
                .filter(word -> AdviceWords.bare(word).isPresent())
                .forEach(word -> forms.add(described(word, object("const", word))));
        forms.add(object(
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
        return either(forms.toArray());
    }

    private static Map<String, Object> described(String word, Map<String, Object> schema) {
        Map<String, Object> described = object("description", AdviceWords.description(word));
        described.putAll(schema);
        return described;
    }

    static ValueForm<DeprecationNote> deprecation() {
        return ValueForm.of(
                        "a text, or a mapping with reason",
                        either(text(), reference(DeprecationKeys.ALL.definition())),
                        DeprecationReader::read)
                .with(NestedKeys.one(DeprecationKeys.ALL));
    }

    static ValueForm<List<Parameter>> parameters() {
        return ValueForm.of(
                        "a mapping with a type for each name",
                        mapping(KEBAB, either(form("\\S+"), reference(ParameterKeys.ALL.definition()))),
                        ParameterReader::read)
                .with(NestedKeys.each(ParameterKeys.ALL));
    }

    /** The places of errors, each with a shape. */
    static ValueForm<List<EnvelopePlace>> places(Extent extent) {
        return ValueForm.of(
                        "a mapping of pointers to names of shapes",
                        mapping(
                                Forms.POINTER_KEYS,
                                oneOrMany(either(form(KEBAB), reference(PlaceKeys.ALL.definition())))),
                        new PlaceReader(extent))
                .with(NestedKeys.each(PlaceKeys.ALL));
    }

    /** The sources of a part of an error. */
    static ValueForm<List<Located<Source>>> sources() {
        return ValueForm.<List<Located<Source>>>of(
                        "a pointer such as /error/code, or a list of sources",
                        sourcesSchema(),
                        (value, context) -> Optional.of(ValueSourceReader.ofPart(value, context)))
                .with(NestedKeys.one(ValueKeys.ALL));
    }

    private static Map<String, Object> sourcesSchema() {
        Map<String, Object> one = either(
                Forms.ANY_POINTER_SCHEMA,
                SchemaParts.words(List.of("http-status", "location")),
                reference(ValueKeys.ALL.definition()));
        return either(one, object("type", "array", "items", one, "minItems", 1));
    }

    static ValueForm<List<ShapeField>> furtherFields() {
        return ValueForm.<List<ShapeField>>of(
                        "a mapping of names to sources",
                        mapping(KEBAB, sourcesSchema()),
                        new EntriesReader<>(ShapeFieldReader::further))
                .with(NestedKeys.each(ValueKeys.ALL));
    }

    static ValueForm<List<ContextField>> context() {
        return ValueForm.<List<ContextField>>of(
                        "a mapping of names to pointers",
                        mapping(KEBAB, either(Forms.POINTERS_SCHEMA, reference(ContextKeys.ALL.definition()))),
                        new EntriesReader<>(ShapeFieldReader::context))
                .with(NestedKeys.each(ContextKeys.ALL));
    }

    static ValueForm<List<RetryAfterField>> waits() {
        return ValueForm.<List<RetryAfterField>>of(
                        "a mapping of pointers to forms such as seconds",
                        mapping(
                                Forms.POINTER_KEYS,
                                either(
                                        SchemaParts.words(RetryAfterFormat.values()),
                                        reference(WaitKeys.ALL.definition()))),
                        new EntriesReader<>(WaitReader::field))
                .with(NestedKeys.each(WaitKeys.ALL));
    }

    static ValueForm<List<RetryAfterHeader>> headers() {
        return ValueForm.<List<RetryAfterHeader>>of(
                        "a mapping of headers to forms such as seconds",
                        mapping(
                                "[A-Za-z0-9!#$%&'*+.^_`|~-]+",
                                either(
                                        SchemaParts.words(RetryAfterFormat.values()),
                                        reference(HeaderKeys.ALL.definition()))),
                        new EntriesReader<>(WaitReader::header))
                .with(NestedKeys.each(HeaderKeys.ALL));
    }

    /** What holds for errors that do not say it: checked here, and written into the errors before. */
    static ValueForm<Syntax> defaults(Keys keys) {
        return ValueForm.<Syntax>of(
                        "a mapping",
                        reference(keys.definition()),
                        (value, context) -> Fields.of(
                                        value, new MappingOwner("`defaults`", value.span()), keys, context)
                                .map(fields -> value))
                .with(NestedKeys.one(keys));
    }

    /** Codes, each perhaps with a subcode. */
    static ValueForm<List<Located<Code>>> codes() {
        return Forms.list(
                        "a code or a list of codes",
                        ValueForm.of("a code", either(text(), reference(PairKeys.ALL.definition())), CodeReader::read))
                .with(NestedKeys.each(PairKeys.ALL));
    }

    static ValueForm<Retired> retired() {
        return ValueForm.of(
                        "a mapping with codes and names", reference(RetiredKeys.ALL.definition()), RetiredReader::read)
                .with(NestedKeys.one(RetiredKeys.ALL));
    }

    static ValueForm<Located<String>> amends() {
        return ValueForm.of(
                "a path such as errors/billing.yaml, or a mapping with catalogue",
                either(Forms.FILE.schema(), reference(AmendsKeys.ALL.definition())),
                AmendsReader::read);
    }

    static ValueForm<TranslatedText> translatedLine() {
        return translated(Texts::line);
    }

    static ValueForm<TranslatedText> translatedText() {
        return translated(Texts::text);
    }

    private static ValueForm<TranslatedText> translated(KeyValueReader<Located<String>> reader) {
        return ValueForm.<TranslatedText>of(
                        "a mapping with original and translation",
                        reference(TranslatedTextKeys.ALL.definition()),
                        (value, context) -> TranslatedEntryReader.text(value, reader, context))
                .with(NestedKeys.one(TranslatedTextKeys.ALL));
    }

    static ValueForm<List<TranslatedEntry<Name.InKebabCase>>> translatedCategories() {
        return translated(TranslatedEntryReader.ofCategories());
    }

    static ValueForm<List<TranslatedEntry<Name.OfError>>> translatedErrors() {
        return translated(TranslatedEntryReader.ofErrors());
    }

    private static <N extends Name> ValueForm<List<TranslatedEntry<N>>> translated(TranslatedEntryReader<N> reader) {
        return ValueForm.<List<TranslatedEntry<N>>>of(
                        "a mapping with an entry for each name",
                        mapping(reader.form().pattern(), reference(reader.keys().definition())),
                        new EntriesReader<>(reader))
                .with(NestedKeys.each(reader.keys()));
    }

    private NestedForms() {}
}
