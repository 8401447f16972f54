package dev.casebook.catalogue.model;

import dev.casebook.catalogue.source.Located;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
        Optional<TranslatedText> remedy) {
    /** Entries with what they lack from others below them. */
    static <N extends Name> List<TranslatedEntry<N>> over(
            List<TranslatedEntry<N>> entries, List<TranslatedEntry<N>> below) {
        Map<N, TranslatedEntry<N>> joined = new LinkedHashMap<>();
        entries.forEach(entry -> joined.put(entry.name().value(), entry));
        below.forEach(entry -> joined.merge(entry.name().value(), entry, TranslatedEntry::over));
        return List.copyOf(joined.values());
    }

    private TranslatedEntry<N> over(TranslatedEntry<N> below) {
        return new TranslatedEntry<>(
                name, title.or(below::title), meaning.or(below::meaning), remedy.or(below::remedy));
    }

    /** The texts that were made from these. */
    TranslatedEntry<N> currentIn(
            Located<String> titleNow, Optional<Located<String>> meaningNow, Optional<Located<String>> remedyNow) {
        return new TranslatedEntry<>(
                name,
                title.filter(text -> text.isOf(Optional.of(titleNow))),
                meaning.filter(text -> text.isOf(meaningNow)),
                remedy.filter(text -> text.isOf(remedyNow)));
    }
}
