package dev.casebook.catalogue.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The tag of a language that texts are translated into, such as {@code de}, {@code pt-BR} or {@code zh-Hant}: BCP 47 in
 * the letter case that it recommends, without extensions, since those choose calendars and digits and no texts.
 */
public record LanguageTag(String value) {
    private static final Set<String> OF_TWO_LETTERS = Set.of(Locale.getISOLanguages());
    private static final Set<String> OF_THREE_LETTERS = OF_TWO_LETTERS.stream()
            .map(language ->
                    threeLetters(new Locale.Builder().setLanguage(language).build()))
            .collect(Collectors.toUnmodifiableSet());

    /** The tag, where it is one. */
    public static Optional<LanguageTag> of(String text) {
        return isTag(text) ? Optional.of(new LanguageTag(text)) : Optional.empty();
    }

    /** The tag that somebody may have meant: {@code pt-BR} for {@code pt_br}, {@code de} for {@code deu}. */
    public static Optional<LanguageTag> meant(String text) {
        Locale locale = Locale.forLanguageTag(text.replace('_', '-'));
        return of(locale.toLanguageTag()).or(() -> shorter(locale)).filter(tag -> !tag.value.equals(text));
    }

    private static Optional<LanguageTag> shorter(Locale locale) {
        return OF_TWO_LETTERS.stream()
                .filter(language ->
                        threeLetters(Locale.forLanguageTag(language)).equals(locale.getLanguage()))
                .sorted()
                .findFirst()
                .map(language -> locale.toLanguageTag().replaceFirst(locale.getLanguage(), language))
                .flatMap(LanguageTag::of);
    }

    private static boolean isTag(String text) {
        Locale locale = Locale.forLanguageTag(text);
        return locale.toLanguageTag().equals(text) && !locale.hasExtensions() && isLanguage(locale.getLanguage());
    }

    /** Whether a language has this code; where it has one of two letters, that is its code and no other. */
    private static boolean isLanguage(String code) {
        return switch (code.length()) {
            case 2 -> OF_TWO_LETTERS.contains(code);
            case 3 -> !OF_THREE_LETTERS.contains(code);
            default -> false;
        };
    }

    private static String threeLetters(Locale locale) {
        try {
            return locale.getISO3Language();
        } catch (MissingResourceException none) {
            return "";
        }
    }

    /** The tag in camel case, such as {@code PtBr}. */
    public String camel() {
        return Arrays.stream(value.split("-", -1))
                .map(part -> CamelCase.camel(part, '-'))
                .collect(Collectors.joining());
    }

    @Override
    public String toString() {
        return value;
    }
}
