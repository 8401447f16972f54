package golden;

import dev.casebook.Advice;
import dev.casebook.Code;
import dev.casebook.ErrorReport;
import dev.casebook.Outcome;
import dev.casebook.generated.Generated;
import java.time.Duration;
import java.util.List;

/**
 * What the catalogue says about each error, by its index.
 */
@Generated("catalogue.yaml")
@SuppressWarnings({"all", "deprecation", "removal", "exports"})
final class BillingTable {
    /**
     * Static members alone.
     */
    private BillingTable() {
    }

    /**
     * The definition of an error.
     *
     * @return the definition; an empty text, or 0, where there is none
     * @param index the index of the type
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
     * The name of an error.
     *
     * @return the name; an empty text, or 0, where there is none
     * @param index the index of the type
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
     * Every code of an error.
     *
     * @return every code; an empty text, or 0, where there is none
     * @param index the index of the type
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
     * The title of an error.
     *
     * @return the title; an empty text, or 0, where there is none
     * @param index the index of the type
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
     * The meaning of an error.
     *
     * @return the meaning; an empty text, or 0, where there is none
     * @param index the index of the type
     */
    static String meaning(int index) {
        return switch (index) {
            case 0 -> "The bank said no, and \"why\" is in $details.";
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
            case 1 -> "Wait.";
            case 2 -> "Call the bank.";
            default -> "A longer text about what to do here, so that the literal in the generated table has to be "
            + "broken into more than one line.";
        };
    }

    /**
     * The category of an error.
     *
     * @return the category; an empty text, or 0, where there is none
     * @param index the index of the type
     */
    static BillingCategory category(int index) {
        return switch (index) {
            case 0, 2 -> BillingCategory.CARD;
            case 1 -> BillingCategory.PAYMENT;
            default -> BillingCategory.SERVER_ERROR;
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
            case 0 -> new Advice.AskUser();
            case 1 -> new Advice.RetryWhenResolved("the end of the month");
            case 2 -> new Advice.GiveUp();
            default -> new Advice.RetryAfter(Duration.ofMinutes(5));
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
            case 1 -> Outcome.UNKNOWN;
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
            case 0 -> 402;
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
            case 0 -> "https://example.com/17";
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
            case 2 -> "The bank says CARD_DECLINED now.";
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
            case 2 -> "2026-10";
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
     * Codes as a list.
     *
     * @param codes the codes
     * @return a list of them
     */
    private static List<Code> list(Code... codes) {
        return List.of(codes);
    }
}
