package dev.casebook.catalogue.model;

import dev.casebook.catalogue.source.Located;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A text in another language, with the text that it was made from beside it.
 *
 * @param original the catalogue's text, as it was when somebody translated it
 * @param translation what it says in the other language
 */
public record TranslatedText(Located<String> original, Located<String> translation) {
    private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");

    /** Whether this is what it was made from; how lines are wrapped does not matter. */
    public boolean isOf(Optional<Located<String>> text) {
        return text.filter(now -> plain(now.value()).equals(plain(original.value())))
                .isPresent();
    }

    private static String plain(String text) {
        return WHITE_SPACE.matcher(text.strip()).replaceAll(" ");
    }
}
