package golden;

import dev.casebook.generated.Generated;

/**
 * The texts of the language {@code de}: of errors by index, and of categories behind them.
 */
@Generated("catalogue.yaml")
@SuppressWarnings({"all", "deprecation", "removal", "exports"})
final class TranslatedDeTexts {
    /**
     * Static members alone.
     */
    private TranslatedDeTexts() {
    }

    /**
     * The title of an error or a category.
     *
     * @return the title; an empty text where there is none
     * @param index the index of the type
     */
    static String title(int index) {
        return switch (index) {
            case 1 -> "Karte abgelaufen";
            case 2 -> "Zahlung";
            case 3 -> "Drosselung";
            default -> "Karte abgelehnt";
        };
    }

    /**
     * The meaning of an error or a category.
     *
     * @return the meaning; an empty text where there is none
     * @param index the index of the type
     */
    static String meaning(int index) {
        return switch (index) {
            case 0 -> "Die Bank hat die Karte abgelehnt: \"nein\".";
            case 2 -> "Alles \u00fcber Geld.";
            default -> "";
        };
    }

    /**
     * The remedy of an error or a category.
     *
     * @return the remedy; an empty text where there is none
     * @param index the index of the type
     */
    static String remedy(int index) {
        return switch (index) {
            case 0 -> "Bitten Sie um eine andere Karte.";
            case 1 -> "Bitten Sie um die neue Karte.";
            default -> "";
        };
    }
}
