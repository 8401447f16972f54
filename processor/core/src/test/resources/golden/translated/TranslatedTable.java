package golden;

import dev.casebook.Advice;
import dev.casebook.Code;
import dev.casebook.ErrorReport;
import dev.casebook.Outcome;
import dev.casebook.generated.Generated;
import java.util.List;

/**
 * What the catalogue says about each error, by its index.
 */
@Generated("catalogue.yaml")
@SuppressWarnings({"all", "deprecation", "removal", "exports"})
final class TranslatedTable {
    /**
     * Static members alone.
     */
    private TranslatedTable() {
    }

    /**
     * The definition of an error.
     *
     * @return the definition; an empty text, or 0, where there is none
     * @param index the index of the type
     */
    static TranslatedError error(int index) {
        return switch (index) {
            case 0 -> TranslatedError.CARD_DECLINED;
            default -> TranslatedError.CARD_EXPIRED;
        };
    }

    /**
     * The name of an error.
     *
     * @return the name; an empty text, or 0, where there is none
     * @param index the index of the type
     */
    static String name(int index) {
        return switch (index) {
            case 0 -> "CARD_DECLINED";
            default -> "CARD_EXPIRED";
        };
    }

    /**
     * Every code of an error.
     *
     * @return every code; an empty text, or 0, where there is none
     * @param index the index of the type
     */
    static List<Code> codes(int index) {
        return switch (index) {
            case 0 -> list(Code.of(17));
            default -> list(Code.of(18));
        };
    }

    /**
     * The title of an error.
     *
     * @return the title; an empty text, or 0, where there is none
     * @param index the index of the type
     */
    static String title(int index) {
        return switch (index) {
            case 0 -> "Card declined";
            default -> "Card expired";
        };
    }

    /**
     * The meaning of an error.
     *
     * @return the meaning; an empty text, or 0, where there is none
     * @param index the index of the type
     */
    static String meaning(int index) {
        return switch (index) {
            case 0 -> "The bank refused the card.";
            default -> "";
        };
    }

    /**
     * The remedy of an error.
     *
     * @return the remedy; an empty text, or 0, where there is none
     * @param index the index of the type
     */
    static String remedy(int index) {
        return switch (index) {
            case 0 -> "Ask for another card.";
            default -> "Ask for the new card.";
        };
    }

    /**
     * The category of an error.
     *
     * @return the category; an empty text, or 0, where there is none
     * @param index the index of the type
     */
    static TranslatedCategory category(int index) {
        return switch (index) {
            default -> TranslatedCategory.PAYMENT;
        };
    }

    /**
     * The advice of an error.
     *
     * @return the advice; an empty text, or 0, where there is none
     * @param index the index of the type
     */
    static Advice advice(int index) {
        return switch (index) {
            default -> new Advice.AskUser();
        };
    }

    /**
     * The outcome of an error.
     *
     * @return the outcome; an empty text, or 0, where there is none
     * @param index the index of the type
     */
    static Outcome outcome(int index) {
        return switch (index) {
            default -> Outcome.REJECTED;
        };
    }

    /**
     * The HTTP status of an error.
     *
     * @return the http status; an empty text, or 0, where there is none
     * @param index the index of the type
     */
    static int httpStatus(int index) {
        return switch (index) {
            default -> 0;
        };
    }

    /**
     * The link of an error.
     *
     * @return the link; an empty text, or 0, where there is none
     * @param index the index of the type
     */
    static String link(int index) {
        return switch (index) {
            default -> "";
        };
    }

    /**
     * The reason for the deprecation of an error.
     *
     * @return the reason for the deprecation; an empty text, or 0, where there is none
     * @param index the index of the type
     */
    static String deprecated(int index) {
        return switch (index) {
            default -> "";
        };
    }

    /**
     * The revision of the deprecation of an error.
     *
     * @return the revision of the deprecation; an empty text, or 0, where there is none
     * @param index the index of the type
     */
    static String deprecatedSince(int index) {
        return switch (index) {
            default -> "";
        };
    }

    /**
     * A report that leads to a type.
     *
     * @return a new report
     * @param index the index of the type
     */
    static ErrorReport sample(int index) {
        return switch (index) {
            case 1 -> ErrorReport.of(18);
            case 2 -> ErrorReport.of(999999);
            case 3 -> ErrorReport.of(400);
            default -> ErrorReport.of(17);
        };
    }

    /**
     * Codes as a list.
     *
     * @param codes the codes
     * @return a list of them
     */
    private static List<Code> list(Code... codes) {
        return List.of(codes);
    }
}
