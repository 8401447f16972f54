package golden;

import dev.casebook.Advice;
import dev.casebook.Code;
import dev.casebook.ErrorReport;
import dev.casebook.Outcome;
import dev.casebook.generated.Generated;
import java.util.List;

/**
 * The data of each error, by its index.
 */
@Generated("catalogue.yaml")
@SuppressWarnings({"all", "deprecation", "removal", "exports"})
final class TranslatedTable {
    /**
     * Not instantiable.
     */
    private TranslatedTable() {
    }

    /**
     * Returns the definition of an error.
     *
     * @param index the index of the type
     * @return the definition
     */
    static TranslatedError error(int index) {
        return switch (index) {
            case 0 -> TranslatedError.CARD_DECLINED;
            default -> TranslatedError.CARD_EXPIRED;
        };
    }

    /**
     * Returns the name of an error.
     *
     * @param index the index of the type
     * @return the name; an empty text if there is none
     */
    static String name(int index) {
        return switch (index) {
            case 0 -> "CARD_DECLINED";
            default -> "CARD_EXPIRED";
        };
    }

    /**
     * Returns all codes of an error.
     *
     * @param index the index of the type
     * @return all codes
     */
    static List<Code> codes(int index) {
        return switch (index) {
            case 0 -> list(Code.of(17));
            default -> list(Code.of(18));
        };
    }

    /**
     * Returns the title of an error.
     *
     * @param index the index of the type
     * @return the title; an empty text if there is none
     */
    static String title(int index) {
        return switch (index) {
            case 0 -> "Card declined";
            default -> "Card expired";
        };
    }

    /**
     * Returns the meaning of an error.
     *
     * @param index the index of the type
     * @return the meaning; an empty text if there is none
     */
    static String meaning(int index) {
        return switch (index) {
            case 0 -> "The bank refused the card.";
            default -> "";
        };
    }

    /**
     * Returns the remedy of an error.
     *
     * @param index the index of the type
     * @return the remedy; an empty text if there is none
     */
    static String remedy(int index) {
        return switch (index) {
            case 0 -> "Ask for another card.";
            default -> "Ask for the new card.";
        };
    }

    /**
     * Returns the category of an error.
     *
     * @param index the index of the type
     * @return the category
     */
    static TranslatedCategory category(int index) {
        return switch (index) {
            default -> TranslatedCategory.PAYMENT;
        };
    }

    /**
     * Returns the advice of an error.
     *
     * @param index the index of the type
     * @return the advice
     */
    static Advice advice(int index) {
        return switch (index) {
            default -> new Advice.AskUser();
        };
    }

    /**
     * Returns the outcome of an error.
     *
     * @param index the index of the type
     * @return the outcome
     */
    static Outcome outcome(int index) {
        return switch (index) {
            default -> Outcome.REJECTED;
        };
    }

    /**
     * Returns the HTTP status of an error.
     *
     * @param index the index of the type
     * @return the HTTP status; 0 if there is none
     */
    static int httpStatus(int index) {
        return switch (index) {
            default -> 0;
        };
    }

    /**
     * Returns the link of an error.
     *
     * @param index the index of the type
     * @return the link; an empty text if there is none
     */
    static String link(int index) {
        return switch (index) {
            default -> "";
        };
    }

    /**
     * Returns a report with a code of a type.
     *
     * @param index the index of the type
     * @return a new report
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
     * Returns the reason for the deprecation of an error.
     *
     * @param index the index of the type
     * @return the reason for the deprecation; an empty text if there is none
     */
    static String deprecated(int index) {
        return switch (index) {
            default -> "";
        };
    }

    /**
     * Returns the revision of the deprecation of an error.
     *
     * @param index the index of the type
     * @return the revision of the deprecation; an empty text if there is none
     */
    static String deprecatedSince(int index) {
        return switch (index) {
            default -> "";
        };
    }

    /**
     * Returns codes as a list.
     *
     * @param codes the codes
     * @return the codes, in the same order
     */
    private static List<Code> list(Code... codes) {
        return List.of(codes);
    }
}
