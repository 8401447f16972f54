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
final class DepotTable {
    /**
     * Static members alone.
     */
    private DepotTable() {
    }

    /**
     * The definition of an error.
     *
     * @return the definition; an empty text, or 0, where there is none
     * @param index the index of the type
     */
    static DepotError error(int index) {
        return switch (index) {
            case 0 -> DepotError.OUT_OF_STOCK;
            case 1 -> DepotError.NEVER_HAD_IT;
            case 2 -> DepotError.SHELF_EMPTY;
            case 3 -> DepotError.TOO_HEAVY;
            case 4 -> DepotError.DOOR_SHUT;
            case 5 -> DepotError.NO_KEY;
            case 6 -> DepotError.TOO_FAST;
            default -> DepotError.FIRE;
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
            case 1 -> "NEVER_HAD_IT";
            case 2 -> "SHELF_EMPTY";
            case 3 -> "TOO_HEAVY";
            case 4 -> "DOOR_SHUT";
            case 5 -> "NO_KEY";
            case 6 -> "TOO_FAST";
            default -> "FIRE";
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
            case 0 -> list(Code.of(100), Code.pair(7, 1));
            case 1 -> list(Code.of(101));
            case 2 -> list(Code.of(102));
            case 3 -> list(Code.of(103));
            case 4 -> list(Code.of(200));
            case 5 -> list(Code.of(201));
            case 6 -> list(Code.of(300));
            default -> list(Code.range(301, 309));
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
            case 1 -> "Never had it";
            case 2 -> "Shelf empty";
            case 3 -> "Too heavy";
            case 4 -> "Door shut";
            case 5 -> "No key";
            case 6 -> "Too fast";
            default -> "Fire";
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
            case 0 -> "Order fewer.";
            case 1 -> "Order something else.";
            case 2 -> "Fill it.";
            case 3 -> "Divide it.";
            case 4 -> "Come back later.";
            case 5 -> "Ask for one.";
            case 6 -> "Wait.";
            default -> "Leave.";
        };
    }

    /**
     * The category of an error.
     *
     * @return the category; an empty text, or 0, where there is none
     * @param index the index of the type
     */
    static DepotCategory category(int index) {
        return switch (index) {
            case 0, 1 -> DepotCategory.STOCK;
            case 2, 3 -> DepotCategory.SHELF;
            case 4 -> DepotCategory.DOOR;
            case 5 -> DepotCategory.ACCESS;
            case 6 -> DepotCategory.LIMIT;
            default -> DepotCategory.SERVER;
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
            case 4, 5 -> new Advice.AskUser();
            case 6, 7, 8, 9 -> new Advice.GiveUp();
            default -> new Advice.FixRequest();
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
            case 4 -> 403;
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
            case 2 -> "Shelves have no sensors any more.";
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
            case 1 -> ErrorReport.of(101);
            case 2 -> ErrorReport.of(102);
            case 3 -> ErrorReport.of(103);
            case 4 -> ErrorReport.of(200);
            case 5 -> ErrorReport.of(201);
            case 6 -> ErrorReport.of(300);
            case 7 -> ErrorReport.of(301);
            case 8 -> ErrorReport.of(999999);
            case 9 -> ErrorReport.of(104);
            default -> ErrorReport.of(100);
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
