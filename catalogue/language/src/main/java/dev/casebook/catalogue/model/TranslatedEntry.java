package dev.casebook.catalogue.model;

import dev.casebook.catalogue.source.Located;
import java.util.Optional;

/**
 * The translated texts of one category or error.
 *
 * @param name its name in the catalogue
 * @param title its title
 * @param meaning its meaning
 * @param remedy its remedy; a category has none
 */
public record TranslatedEntry<N extends Name>(
        Located<N> name,
        Optional<TranslatedText> title,
        Optional<TranslatedText> meaning,
        Optional<TranslatedText> remedy) {}
