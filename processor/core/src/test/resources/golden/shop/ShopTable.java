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
final class ShopTable {
    /**
     * Not instantiable.
     */
    private ShopTable() {
    }

    /**
     * Returns the definition of an error.
     *
     * @param index the index of the type
     * @return the definition
     */
    static ShopError error(int index) {
        return switch (index) {
            case 0 -> ShopError.OUT_OF_STOCK;
            case 1 -> ShopError.CARD_DECLINED;
            case 2 -> ShopError.CLOSED;
            default -> ShopError.TOO_FAST;
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
            case 0 -> "OUT_OF_STOCK";
            case 1 -> "CARD_DECLINED";
            case 2 -> "CLOSED";
            default -> "TOO_FAST";
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
            case 0 -> list(Code.of("ORD-001"));
            case 1 -> list(Code.of("pay/declined"));
            case 2 -> list(Code.of("010"), Code.of("23505"));
            default -> list(Code.of("pay/rate"));
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
            case 0 -> "Out of stock";
            case 1 -> "Card declined";
            case 2 -> "The shop is closed";
            default -> "Too many payments";
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
            case 0 -> "There are fewer left than were ordered.";
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
            case 0 -> "Order fewer, or wait.";
            case 1 -> "Ask for another card.";
            case 2 -> "Come back.";
            default -> "Wait.";
        };
    }

    /**
     * Returns the category of an error.
     *
     * @param index the index of the type
     * @return the category
     */
    static ShopCategory category(int index) {
        return switch (index) {
            case 0 -> ShopCategory.STOCK;
            case 2 -> ShopCategory.ORDER;
            default -> ShopCategory.PAYMENT;
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
            case 0 -> new Advice.RetryAfter(Duration.ofHours(1));
            case 1 -> new Advice.AskUser();
            case 2 -> new Advice.FixRequest();
            default -> new Advice.RetryWithBackoff(Duration.ofSeconds(1), 2.0, Duration.ofMinutes(5), 6);
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
            case 0 -> 409;
            case 1 -> 402;
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
            case 0 -> "https://shop.example/errors/out-of-stock";
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
            case 1 -> ErrorReport.of("pay/declined");
            case 2 -> ErrorReport.of("010");
            case 3 -> ErrorReport.of("pay/rate");
            case 4 -> ErrorReport.of("?");
            case 5 -> ErrorReport.of("ORD-?");
            case 6 -> ErrorReport.of("pay/?");
            default -> ErrorReport.of("ORD-001");
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
            case 2 -> "It never closes any more.";
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
            case 2 -> "6";
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
     * Returns the first revision of an error.
     *
     * @param index the index of the type
     * @return the first revision; an empty text if there is none
     */
    static String since(int index) {
        return switch (index) {
            case 0 -> "2";
            default -> "";
        };
    }

    /**
     * Returns the former names of an error.
     *
     * @param index the index of the type
     * @return the former names
     */
    static List<String> formerNames(int index) {
        return switch (index) {
            case 0 -> List.of("NONE_LEFT", "SOLD_OUT");
            default -> List.of();
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
