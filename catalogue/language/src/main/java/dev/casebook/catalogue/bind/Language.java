package dev.casebook.catalogue.bind;

import dev.casebook.catalogue.bind.mapping.Key;
import dev.casebook.catalogue.bind.mapping.Keys;
import dev.casebook.catalogue.bind.mapping.NestedKeys;
import java.util.List;
import java.util.Optional;

/** Every key of the catalogue language: what documentation and editor support are made from or tested against. */
public final class Language {
    /** The version of the language that is read here. */
    public static final int VERSION = 1;

    /** The mappings of the language with their keys. */
    public static List<Keys> mappings() {
        return List.of(
                CatalogueKeys.ALL,
                DefaultKeys.ALL,
                AmendsKeys.ALL,
                SourceKeys.ALL,
                CategoryKeys.ALL,
                DefaultKeys.OF_CATEGORY,
                ErrorKeys.ALL,
                PairKeys.ALL,
                DeprecationKeys.ALL,
                BackoffKeys.ALL,
                ShapeKeys.ALL,
                EnvelopeKeys.ALL,
                PlaceKeys.ALL,
                ValueKeys.ALL,
                ContextKeys.ALL,
                WaitKeys.ALL,
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

    /** The keys of an error. */
    public static Keys error() {
        return ErrorKeys.ALL;
    }

    /** The keys at the top of a translation. */
    public static Keys translation() {
        return TranslationKeys.ALL;
    }

    /** The mapping that can be the value of a key; empty where none can. */
    public static Optional<NestedKeys> inside(Key<?> key) {
        return key.form().nested();
    }

    private Language() {}
}
