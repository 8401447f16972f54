package golden;

import dev.casebook.generated.Generated;

/**
 * The texts of the language {@code zh-Hant}: of errors by index, and of categories behind them.
 */
@Generated("catalogue.yaml")
@SuppressWarnings({"all", "deprecation", "removal", "exports"})
final class TranslatedZhHantTexts {
    /**
     * Not instantiable.
     */
    private TranslatedZhHantTexts() {
    }

    /**
     * Returns the title of an error or a category.
     *
     * @param index the index of the type
     * @return the title; an empty text if there is none
     */
    static String title(int index) {
        return switch (index) {
            case 1 -> "\u5361\u5df2\u904e\u671f";
            case 2 -> "\u4ed8\u6b3e";
            case 3 -> "\u7bc0\u6d41";
            default -> "\u5361\u88ab\u62d2\u7d55";
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
            case 0 -> "\u9280\u884c\u62d2\u7d55\u4e86\u8a72\u5361\u3002";
            case 2 -> "\u4e00\u5207\u95dc\u65bc\u91d1\u9322\u3002";
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
            case 0 -> "\u8acb\u4f7f\u7528\u53e6\u4e00\u5f35\u5361\u3002";
            case 1 -> "\u8acb\u4f7f\u7528\u65b0\u5361\u3002";
            default -> "";
        };
    }
}
