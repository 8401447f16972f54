package golden;

import dev.casebook.generated.Generated;
import dev.casebook.generated.LanguageTags;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds texts in the language of a locale.
 */
@Generated("catalogue.yaml")
final class TranslatedTexts {
    /**
     * Static members alone.
     */
    private TranslatedTexts() {
    }

    /**
     * The title in the language of a locale.
     *
     * @return the text; empty where none of the locale's languages has it
     * @param locale the locale
     * @param index the index of an error, or of a category behind those
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
     * The meaning in the language of a locale.
     *
     * @return the text; empty where none of the locale's languages has it
     * @param locale the locale
     * @param index the index of an error, or of a category behind those
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
     * The remedy in the language of a locale.
     *
     * @return the text; empty where none of the locale's languages has it
     * @param locale the locale
     * @param index the index of an error, or of a category behind those
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
