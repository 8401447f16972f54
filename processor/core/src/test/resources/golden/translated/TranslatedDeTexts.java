package golden;

import dev.casebook.generated.Generated;

/**
 * The texts of the language {@code de}: of errors by index, and of categories behind them.
 */
@Generated("catalogue.yaml")
@SuppressWarnings({"all", "deprecation", "removal", "exports"})
final class TranslatedDeTexts {
    /**
     * Not instantiable.
     */
    private TranslatedDeTexts() {
    }

    /**
     * Returns the title of an error or a category.
     *
     * @param index the index of the type
     * @return the title; an empty text if there is none
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
     * Returns the meaning of an error or a category.
     *
     * @param index the index of the type
     * @return the meaning; an empty text if there is none
     */
    static String meaning(int index) {
        return switch (index) {
            case 0 -> "Die Bank hat die Karte abgelehnt: \"nein\".";
            case 2 -> "Alles \u00fcber Geld.";
            default -> "";
        };
    }

    /**
     * Returns the remedy of an error or a category.
     *
     * @param index the index of the type
     * @return the remedy; an empty text if there is none
     */
    static String remedy(int index) {
        return switch (index) {
            case 0 -> "Bitten Sie um eine andere Karte.";
            case 1 -> "Bitten Sie um die neue Karte.";
            default -> "";
        };
    }
}
