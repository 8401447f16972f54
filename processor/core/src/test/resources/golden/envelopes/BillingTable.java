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
final class BillingTable {
    /**
     * Not instantiable.
     */
    private BillingTable() {
    }

    /**
     * Returns the definition of an error.
     *
     * @param index the index of the type
     * @return the definition
     */
    static BillingError error(int index) {
        return switch (index) {
            case 0 -> BillingError.CARD_DECLINED;
            default -> BillingError.CARD_STOLEN;
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
            default -> "CARD_STOLEN";
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
            case 0 -> list(Code.of(1));
            default -> list(Code.of(2));
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
            default -> "Card stolen";
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
            default -> "Call the bank.";
        };
    }

    /**
     * Returns the category of an error.
     *
     * @param index the index of the type
     * @return the category
     */
    static BillingCategory category(int index) {
        return switch (index) {
            default -> BillingCategory.PAYMENT;
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
            default -> new Advice.GiveUp();
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
            case 1 -> ErrorReport.of(2);
            case 2 -> ErrorReport.of(999999);
            default -> ErrorReport.of(1);
        };
    }

    /**
     * Returns whether the server decides about a retry of an error.
     *
     * @param index the index of the type
     * @return whether the server decides about a retry
     */
    static boolean serverDecides(int index) {
        return switch (index) {
            case 0 -> true;
            default -> false;
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
