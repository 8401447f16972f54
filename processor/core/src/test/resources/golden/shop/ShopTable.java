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
final class ShopTable {
    /**
     * Static members alone.
     */
    private ShopTable() {
    }

    /**
     * The definition of an error.
     *
     * @return the definition; an empty text, or 0, where there is none
     * @param index the index of the type
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
     * The name of an error.
     *
     * @return the name; an empty text, or 0, where there is none
     * @param index the index of the type
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
     * Every code of an error.
     *
     * @return every code; an empty text, or 0, where there is none
     * @param index the index of the type
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
     * The title of an error.
     *
     * @return the title; an empty text, or 0, where there is none
     * @param index the index of the type
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
     * The meaning of an error.
     *
     * @return the meaning; an empty text, or 0, where there is none
     * @param index the index of the type
     */
    static String meaning(int index) {
        return switch (index) {
            case 0 -> "There are fewer left than were ordered.";
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
            case 0 -> "Order fewer, or wait.";
            case 1 -> "Ask for another card.";
            case 2 -> "Come back.";
            default -> "Wait.";
        };
    }

    /**
     * The category of an error.
     *
     * @return the category; an empty text, or 0, where there is none
     * @param index the index of the type
     */
    static ShopCategory category(int index) {
        return switch (index) {
            case 0 -> ShopCategory.STOCK;
            case 2 -> ShopCategory.ORDER;
            default -> ShopCategory.PAYMENT;
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
            case 0 -> new Advice.RetryAfter(Duration.ofHours(1));
            case 1 -> new Advice.AskUser();
            case 2 -> new Advice.FixRequest();
            default -> new Advice.RetryWithBackoff(Duration.ofSeconds(1), 2.0, Duration.ofMinutes(5), 6);
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
            case 0 -> 409;
            case 1 -> 402;
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
            case 0 -> "https://shop.example/errors/out-of-stock";
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
            case 2 -> "It never closes any more.";
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
            case 2 -> "6";
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
     * The revision that added it of an error.
     *
     * @return the revision that added it; an empty text, or 0, where there is none
     * @param index the index of the type
     */
    static String since(int index) {
        return switch (index) {
            case 0 -> "2";
            default -> "";
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
