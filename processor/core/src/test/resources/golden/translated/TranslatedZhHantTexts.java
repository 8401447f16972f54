package golden;

import dev.casebook.Generated;

/**
 * The texts of the language {@code zh-Hant}: of errors by index, and of categories behind them.
 */
@Generated("catalogue.yaml")
@SuppressWarnings("deprecation")
final class TranslatedZhHantTexts {
    /**
     * Static members alone.
     */
    private TranslatedZhHantTexts() {
    }

    /**
     * The title of an error or a category.
     *
     * @return the title; an empty text where there is none
     * @param index the index of the type
     */
    static String title(int index) {
        return switch (index) {
            case 1 -> "卡已過期";
            case 2 -> "付款";
            case 3 -> "節流";
            default -> "卡被拒絕";
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
            case 0 -> "銀行拒絕了該卡。";
            case 2 -> "一切關於金錢。";
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
            case 0 -> "請使用另一張卡。";
            case 1 -> "請使用新卡。";
            default -> "";
        };
    }
}
