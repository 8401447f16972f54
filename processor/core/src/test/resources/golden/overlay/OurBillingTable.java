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
final class OurBillingTable {
    /**
     * Not instantiable.
     */
    private OurBillingTable() {
    }

    /**
     * Returns the definition of an error.
     *
     * @param index the index of the type
     * @return the definition
     */
    static OurBillingError error(int index) {
        return switch (index) {
            case 0 -> OurBillingError.CARD_DECLINED;
            default -> OurBillingError.CARD_BENT;
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
            default -> "CARD_BENT";
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
            default -> list(Code.of(3));
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
            default -> "Card bent";
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
            case 0 -> "Ring the bank.";
            default -> "Use another card.";
        };
    }

    /**
     * Returns the category of an error.
     *
     * @param index the index of the type
     * @return the category
     */
    static OurBillingCategory category(int index) {
        return switch (index) {
            default -> OurBillingCategory.PAYMENT;
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
            case 0 -> "https://acme.example/cards";
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
            case 1 -> ErrorReport.of(3);
            case 2 -> ErrorReport.of(999999);
            case 3 -> ErrorReport.of(100);
            default -> ErrorReport.of(1);
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
