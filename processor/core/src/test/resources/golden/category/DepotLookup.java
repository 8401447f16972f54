package golden;

import dev.casebook.ErrorReport;
import dev.casebook.generated.Generated;

/**
 * Finds the index of the type that a code leads to.
 */
@Generated("catalogue.yaml")
final class DepotLookup {
    /**
     * No type.
     */
    private static final int NONE = -1;

    /**
     * Not instantiable.
     */
    private DepotLookup() {
    }

    /**
     * Returns the type of the pair if it is listed, otherwise the type of the code.
     *
     * @param code the code
     * @param subcode the subcode, or NO_CODE
     * @return the index of the type
     */
    static int indexOf(int code, int subcode) {
        int index = subcode == ErrorReport.NO_CODE ? NONE : indexOfPair(code, subcode);
        if (index != NONE) {
            return index;
        }
        return indexOf(code);
    }

    /**
     * Returns the type of a code.
     *
     * @param code the code, or the subcode of a pair
     * @return the index of the type, or -1 if there is none
     */
    static int indexOf(int code) {
        return switch (code) {
            case 100 -> 0;
            case 101 -> 1;
            case 102 -> 2;
            case 103 -> 3;
            case 200 -> 4;
            case 201 -> 5;
            case 300 -> 6;
            default -> indexOfInRange(code);
        };
    }

    /**
     * Returns the type of a code.
     *
     * @param code the code, or the subcode of a pair
     * @return the index of the type, or -1 if there is none
     */
    static int indexOfInRange(int code) {
        if (code < 301) {
            return 100 <= code && code <= 199 ? 9 : 8;
        } else {
            return 301 <= code && code <= 309 ? 7 : 8;
        }
    }

    /**
     * Returns the type of a code with a subcode.
     *
     * @param code the code
     * @param subcode the subcode
     * @return the index of the type, or -1 if there is none
     */
    private static int indexOfPair(int code, int subcode) {
        return switch (code) {
            case 7 -> indexOfSubcode7(subcode);
            default -> -1;
        };
    }

    /**
     * Returns the type of a code.
     *
     * @param code the code, or the subcode of a pair
     * @return the index of the type, or -1 if there is none
     */
    static int indexOfSubcode7(int code) {
        return switch (code) {
            case 1 -> 0;
            default -> -1;
        };
    }
}
