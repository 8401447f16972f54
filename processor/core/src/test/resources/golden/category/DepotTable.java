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
final class DepotTable {
    /**
     * Not instantiable.
     */
    private DepotTable() {
    }

    /**
     * Returns the definition of an error.
     *
     * @param index the index of the type
     * @return the definition
     */
    static DepotError error(int index) {
        return switch (index) {
            case 0 -> DepotError.OUT_OF_STOCK;
            case 1 -> DepotError.NEVER_HAD_IT;
            case 2 -> DepotError.SHELF_EMPTY;
            case 3 -> DepotError.TOO_HEAVY;
            case 4 -> DepotError.GATE_CLOSED;
            case 5 -> DepotError.NO_KEY;
            case 6 -> DepotError.TOO_FAST;
            default -> DepotError.FIRE;
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
            case 1 -> "NEVER_HAD_IT";
            case 2 -> "SHELF_EMPTY";
            case 3 -> "TOO_HEAVY";
            case 4 -> "GATE_CLOSED";
            case 5 -> "NO_KEY";
            case 6 -> "TOO_FAST";
            default -> "FIRE";
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
     * Returns the title of an error.
     *
     * @param index the index of the type
     * @return the title; an empty text if there is none
     */
    static String title(int index) {
        return switch (index) {
            case 0 -> "Out of stock";
            case 1 -> "Never had it";
            case 2 -> "Shelf empty";
            case 3 -> "Too heavy";
            case 4 -> "Gate closed";
            case 5 -> "No key";
            case 6 -> "Too fast";
            default -> "Fire";
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
     * Returns the category of an error.
     *
     * @param index the index of the type
     * @return the category
     */
    static DepotCategory category(int index) {
        return switch (index) {
            case 0, 1 -> DepotCategory.STOCK;
            case 2, 3 -> DepotCategory.SHELF;
            case 4 -> DepotCategory.GATE;
            case 5 -> DepotCategory.ACCESS;
            case 6 -> DepotCategory.LIMIT;
            default -> DepotCategory.SERVER;
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
            case 4, 5 -> new Advice.AskUser();
            case 6, 7, 8, 9 -> new Advice.GiveUp();
            default -> new Advice.FixRequest();
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
            case 4 -> 403;
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
     * Returns the reason for the deprecation of an error.
     *
     * @param index the index of the type
     * @return the reason for the deprecation; an empty text if there is none
     */
    static String deprecated(int index) {
        return switch (index) {
            case 2 -> "Shelves have no sensors any more.";
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
     * Returns the former names of an error.
     *
     * @param index the index of the type
     * @return the former names
     */
    static List<String> formerNames(int index) {
        return switch (index) {
            case 1 -> List.of("NO_SUCH_THING");
            case 5 -> List.of("KEY_LOST");
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
