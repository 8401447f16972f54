package dev.casebook.catalogue.model;

import dev.casebook.catalogue.source.Located;
import java.util.List;

/**
 * The texts of a catalogue in one more language, as its file has them.
 *
 * @param language the language, where the file names it
 * @param categories in the file's order
 * @param errors in the file's order
 * @param isBroken whether something in the file could not be read, so that nothing is concluded from what it seems to lack
 */
public record Translation(
        Located<LanguageTag> language,
        List<TranslatedEntry<Name.InKebabCase>> categories,
        List<TranslatedEntry<Name.OfError>> errors,
        boolean isBroken) {
    public Translation {
        categories = List.copyOf(categories);
        errors = List.copyOf(errors);
    }
}
