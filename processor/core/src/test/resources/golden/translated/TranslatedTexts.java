package golden;

import dev.casebook.generated.Generated;
import dev.casebook.generated.LanguageTags;
import java.util.Locale;
import java.util.Optional;

/**
 * Returns texts in the language of a locale.
 */
@Generated("catalogue.yaml")
final class TranslatedTexts {
    /**
     * Not instantiable.
     */
    private TranslatedTexts() {
    }

    /**
     * Returns the title in the language of a locale.
     *
     * @param locale the locale
     * @param index the index of an error; indices of categories come after those of errors
     * @return the text, or empty if no language of the locale has it
     */
    static Optional<String> title(Locale locale, int index) {
        for (String tag : LanguageTags.of(locale)) {
            String text = switch (tag) {
                case "de" -> TranslatedDeTexts.title(index);
                case "zh-Hant" -> TranslatedZhHantTexts.title(index);
                default -> "";
            };
            if (!text.isEmpty()) {
                return Optional.of(text);
            }
        }
        return Optional.empty();
    }

    /**
     * Returns the meaning in the language of a locale.
     *
     * @param locale the locale
     * @param index the index of an error; indices of categories come after those of errors
     * @return the text, or empty if no language of the locale has it
     */
    static Optional<String> meaning(Locale locale, int index) {
        for (String tag : LanguageTags.of(locale)) {
            String text = switch (tag) {
                case "de" -> TranslatedDeTexts.meaning(index);
                case "zh-Hant" -> TranslatedZhHantTexts.meaning(index);
                default -> "";
            };
            if (!text.isEmpty()) {
                return Optional.of(text);
            }
        }
        return Optional.empty();
    }

    /**
     * Returns the remedy in the language of a locale.
     *
     * @param locale the locale
     * @param index the index of an error; indices of categories come after those of errors
     * @return the text, or empty if no language of the locale has it
     */
    static Optional<String> remedy(Locale locale, int index) {
        for (String tag : LanguageTags.of(locale)) {
            String text = switch (tag) {
                case "de" -> TranslatedDeTexts.remedy(index);
                case "zh-Hant" -> TranslatedZhHantTexts.remedy(index);
                default -> "";
            };
            if (!text.isEmpty()) {
                return Optional.of(text);
            }
        }
        return Optional.empty();
    }
}
