package dev.casebook.tools.explain;

import dev.casebook.catalogue.model.Catalogue;
import dev.casebook.catalogue.model.Category;
import dev.casebook.catalogue.model.ErrorEntry;
import dev.casebook.catalogue.model.Name;
import dev.casebook.catalogue.model.TranslatedEntry;
import dev.casebook.catalogue.model.TranslatedText;
import dev.casebook.catalogue.model.Translation;
import dev.casebook.catalogue.source.Located;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * The texts of a catalogue in one language: for {@code pt-BR} those of this tag, then those of {@code pt}, then the
 * catalogue's own.
 */
final class LocalTexts {
    private final List<Translation> translations;

    private LocalTexts(List<Translation> translations) {
        this.translations = translations;
    }

    /** The texts in the catalogue's own language. */
    static LocalTexts own() {
        return new LocalTexts(List.of());
    }

    /** The texts in a language; empty if the catalogue has none for the tag, nor for a shorter one. */
    static Optional<LocalTexts> of(Catalogue catalogue, String tag) {
        String wanted = tag.replace('_', '-').toLowerCase(Locale.ROOT);
        List<Translation> found = catalogue.translations().read().stream()
                .filter(translation -> (wanted + "-").startsWith(language(translation) + "-"))
                .sorted((one, two) -> language(two).length() - language(one).length())
                .toList();
        return found.isEmpty() ? Optional.empty() : Optional.of(new LocalTexts(found));
    }

    private static String language(Translation translation) {
        return translation.language().value().value().toLowerCase(Locale.ROOT);
    }

    String title(ErrorEntry error) {
        return error(error, TranslatedEntry::title).orElse(error.texts().title().value());
    }

    Optional<String> meaning(ErrorEntry error) {
        return error(error, TranslatedEntry::meaning)
                .or(() -> error.texts().meaning().map(Located::value));
    }

    Optional<String> remedy(ErrorEntry error) {
        return error(error, TranslatedEntry::remedy)
                .or(() -> error.texts().remedy().map(Located::value));
    }

    String title(Category category) {
        return category(category, TranslatedEntry::title)
                .orElse(category.title().value());
    }

    Optional<String> meaning(Category category) {
        return category(category, TranslatedEntry::meaning)
                .or(() -> category.meaning().map(Located::value));
    }

    private Optional<String> error(
            ErrorEntry error, Function<TranslatedEntry<Name.OfError>, Optional<TranslatedText>> text) {
        return translations.stream()
                .flatMap(translation -> translation.errors().stream())
                .filter(entry -> entry.name().value().equals(error.name().value()))
                .flatMap(entry -> text.apply(entry).stream())
                .map(found -> found.translation().value())
                .findFirst();
    }

    private Optional<String> category(
            Category category, Function<TranslatedEntry<Name.InKebabCase>, Optional<TranslatedText>> text) {
        return translations.stream()
                .flatMap(translation -> translation.categories().stream())
                .filter(entry -> entry.name().value().equals(category.name().value()))
                .flatMap(entry -> text.apply(entry).stream())
                .map(found -> found.translation().value())
                .findFirst();
    }
}
