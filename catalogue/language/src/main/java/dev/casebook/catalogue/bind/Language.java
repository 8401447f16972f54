package dev.casebook.catalogue.bind;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every key of the catalogue language: what documentation and editor support are made from or tested against. */
public final class Language {
    /** The version of the language that is read here. */
    public static final int VERSION = 1;

    private static final Map<Key, Inside> INSIDE = Map.ofEntries(
            Map.entry(CatalogueKeys.SHAPES, Inside.each(ShapeKeys.ALL)),
            Map.entry(CatalogueKeys.ENVELOPES, Inside.each(EnvelopeKeys.ALL)),
            Map.entry(CatalogueKeys.SOURCES, Inside.each(SourceKeys.ALL)),
            Map.entry(CatalogueKeys.CATEGORIES, Inside.each(CategoryKeys.ALL)),
            Map.entry(CatalogueKeys.ERRORS, Inside.each(ErrorKeys.ALL)),
            Map.entry(CatalogueKeys.OPERATIONS, Inside.each(OperationKeys.ALL)),
            Map.entry(CatalogueKeys.RETIRED, Inside.one(RetiredKeys.ALL)),
            Map.entry(ErrorKeys.DEPRECATED, Inside.one(DeprecationKeys.ALL)),
            Map.entry(ErrorKeys.PARAMETERS, Inside.each(ParameterKeys.ALL)),
            Map.entry(EnvelopeKeys.HEADERS, Inside.each(HeaderKeys.ALL)),
            Map.entry(ErrorKeys.ADVICE, Inside.each(BackoffKeys.ALL)),
            Map.entry(CategoryKeys.ADVICE, Inside.each(BackoffKeys.ALL)),
            Map.entry(TranslationKeys.CATEGORIES, Inside.each(TranslatedCategoryKeys.ALL)),
            Map.entry(TranslationKeys.ERRORS, Inside.each(TranslatedErrorKeys.ALL)),
            Map.entry(TranslatedCategoryKeys.TITLE, Inside.one(TranslatedTextKeys.ALL)),
            Map.entry(TranslatedCategoryKeys.MEANING, Inside.one(TranslatedTextKeys.ALL)),
            Map.entry(TranslatedErrorKeys.MEANING, Inside.one(TranslatedTextKeys.ALL)),
            Map.entry(TranslatedErrorKeys.REMEDY, Inside.one(TranslatedTextKeys.ALL)));

    /** The mappings of the language with their keys. */
    public static List<Keys> mappings() {
        return List.of(
                CatalogueKeys.ALL,
                AmendsKeys.ALL,
                SourceKeys.ALL,
                CategoryKeys.ALL,
                ErrorKeys.ALL,
                DeprecationKeys.ALL,
                BackoffKeys.ALL,
                ShapeKeys.ALL,
                EnvelopeKeys.ALL,
                HeaderKeys.ALL,
                ParameterKeys.ALL,
                OperationKeys.ALL,
                RetiredKeys.ALL,
                TranslationKeys.ALL,
                TranslatedCategoryKeys.ALL,
                TranslatedErrorKeys.ALL,
                TranslatedTextKeys.ALL);
    }

    /** The keys at the top of a catalogue. */
    public static Keys catalogue() {
        return CatalogueKeys.ALL;
    }

    /** The keys at the top of a translation. */
    public static Keys translation() {
        return TranslationKeys.ALL;
    }

    /** The mapping that can stand behind a key; empty where none can. */
    public static Optional<Inside> inside(Key key) {
        return Optional.ofNullable(INSIDE.get(key));
    }

    private Language() {}
}
