package golden;

import dev.casebook.Advice;
import dev.casebook.Code;
import dev.casebook.ErrorReport;
import dev.casebook.Outcome;
import dev.casebook.generated.Generated;
import java.time.Duration;
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
            case 1 -> BillingError.LIMIT_REACHED;
            case 2 -> BillingError.CARD_STOLEN;
            default -> BillingError.SERVER_ERROR;
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
            case 1 -> "LIMIT_REACHED";
            case 2 -> "CARD_STOLEN";
            default -> "SERVER_ERROR";
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
            case 0 -> list(Code.of(17), Code.of(18), Code.of(-3), Code.pair(7, 12), Code.range(300, 309));
            case 1 -> list(Code.range(400, 499));
            case 2 -> list(Code.pair(7, 11));
            default -> list(Code.of(0));
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
            case 1 -> "Limit reached";
            case 2 -> "Card stolen";
            default -> "Server error";
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
            case 0 -> "The bank said no, and \"why\" is in $details.";
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
            case 1 -> "Wait.";
            case 2 -> "Call the bank.";
            default -> "A longer text about what to do here, so that the literal in the generated table has to be "
            + "broken into more than one line.";
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
            case 0, 2 -> BillingCategory.CARD;
            case 1 -> BillingCategory.PAYMENT;
            default -> BillingCategory.SERVER_ERROR;
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
            case 0 -> new Advice.AskUser();
            case 1 -> new Advice.RetryWhenResolved("the end of the month");
            case 2 -> new Advice.GiveUp();
            default -> new Advice.RetryAfter(Duration.ofMinutes(5));
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
            case 1 -> Outcome.UNKNOWN;
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
            case 0 -> 402;
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
            case 0 -> "https://example.com/17";
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
            case 1 -> ErrorReport.of(400);
            case 2 -> ErrorReport.of(7, 11);
            case 3 -> ErrorReport.of(0);
            case 4 -> ErrorReport.of(999999);
            case 5 -> ErrorReport.of(100);
            case 6 -> ErrorReport.of(150);
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
            case 2 -> "The bank says CARD_DECLINED now.";
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
            case 2 -> "2026-10";
            default -> "";
        };
    }

    /**
     * Returns the index of the error that replaces a deprecated one.
     *
     * @param index the index of the type
     * @return the index; -1 if there is none
     */
    static int replacedBy(int index) {
        return switch (index) {
            case 2 -> 0;
            default -> -1;
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
