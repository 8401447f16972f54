package dev.casebook.catalogue.model;

import dev.casebook.catalogue.source.Located;
import java.util.List;

/**
 * The languages of a catalogue besides its own.
 *
 * @param languages the tags that the catalogue names, in its order
 * @param read what the files of these languages say; those that could not be read are missing
 */
public record Translations(List<Located<LanguageTag>> languages, List<Translation> read) {
    public Translations {
        languages = List.copyOf(languages);
        read = List.copyOf(read);
    }

    /** The languages before their files are read. */
    public static Translations unread(List<Located<LanguageTag>> languages) {
        return new Translations(languages, List.of());
    }

    /** The same languages with what their files say. */
    public Translations with(List<Translation> files) {
        return new Translations(languages, files);
    }
}
