package dev.casebook.catalogue.model;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a text was probably meant to be that has not the form of a name: {@code Card_Stolen}, {@code cardStolen}. */
public final class NearNames {
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^A-Za-z0-9]+|(?<=[a-z0-9])(?=[A-Z])");

    /** The name of an error, such as {@code CARD_STOLEN}. */
    public static Optional<Name.OfError> error(String written) {
        return Name.OfError.of(written)
                .or(() -> Name.OfError.of(words(written, "_").toUpperCase(Locale.ROOT)));
    }

    /** The name of another entry, such as {@code card-stolen}. */
    public static Optional<Name.InKebabCase> entry(String written) {
        return Name.InKebabCase.of(written)
                .or(() -> Name.InKebabCase.of(words(written, "-").toLowerCase(Locale.ROOT)));
    }

    /** The same for all texts that differ in nothing but their form. */
    static String plain(String written) {
        return BETWEEN_WORDS.matcher(written).replaceAll("").toLowerCase(Locale.ROOT);
    }

    private static String words(String written, String between) {
        return BETWEEN_WORDS.matcher(written.strip()).replaceAll(between);
    }

    private NearNames() {}
}
