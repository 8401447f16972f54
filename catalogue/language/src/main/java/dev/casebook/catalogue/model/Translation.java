package dev.casebook.catalogue.model;

import static java.util.stream.Collectors.toMap;

import dev.casebook.catalogue.source.Located;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The texts of a catalogue in one more language, as its file has them.
 *
 * @param language the language, where the file names it
 * @param categories in the file's order
 * @param errors in the file's order
 * @param isPartial whether nothing is concluded from what it seems to lack: something could not be read, or another catalogue
 *     has published it
 */
public record Translation(
        Located<LanguageTag> language,
        List<TranslatedEntry<Name.InKebabCase>> categories,
        List<TranslatedEntry<Name.OfError>> errors,
        boolean isPartial) {
    public Translation {
        categories = List.copyOf(categories);
        errors = List.copyOf(errors);
    }

    /** This one, with what it lacks from another one below it. */
    public Translation over(Translation below) {
        return new Translation(
                language,
                TranslatedEntry.over(categories, below.categories),
                TranslatedEntry.over(errors, below.errors),
                isPartial);
    }

    /** What of it is still true of a catalogue that amends the one that it was published with. */
    public Translation currentIn(Catalogue catalogue) {
        Map<Name, Category> now = catalogue.categories().stream()
                .collect(toMap(category -> category.name().value(), Function.identity(), (one, two) -> one));
        Map<Name, ErrorEntry> nowErrors = catalogue.errors().stream()
                .collect(toMap(error -> error.name().value(), Function.identity(), (one, two) -> one));
        return new Translation(
                language,
                categories.stream()
                        .flatMap(entry -> Optional.ofNullable(
                                        now.get(entry.name().value()))
                                .stream()
                                .map(category ->
                                        entry.currentIn(category.title(), category.meaning(), Optional.empty())))
                        .toList(),
                errors.stream()
                        .flatMap(entry -> Optional.ofNullable(
                                        nowErrors.get(entry.name().value()))
                                .stream()
                                .map(error -> entry.currentIn(
                                        error.texts().title(),
                                        error.texts().meaning(),
                                        error.texts().remedy())))
                        .toList(),
                true);
    }
}
