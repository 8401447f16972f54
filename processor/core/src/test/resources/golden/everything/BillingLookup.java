package golden;

import dev.casebook.ErrorReport;
import dev.casebook.generated.Generated;

/**
 * Finds the index of the type that a code leads to.
 */
@Generated("catalogue.yaml")
final class BillingLookup {
    /**
     * No type.
     */
    private static final int NONE = -1;

    /**
     * Not instantiable.
     */
    private BillingLookup() {
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
            case -3 -> 0;
            case 0 -> 3;
            case 17 -> 0;
            case 18 -> 0;
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
        if (code < 160) {
            if (code < 100) {
                return -5 <= code && code <= -5 ? 5 : 4;
            } else {
                if (code < 150) {
                    return 100 <= code && code <= 149 ? 5 : 4;
                } else {
                    return 150 <= code && code <= 159 ? 6 : 4;
                }
            }
        } else {
            if (code < 300) {
                return 160 <= code && code <= 199 ? 5 : 4;
            } else {
                if (code < 400) {
                    return 300 <= code && code <= 309 ? 0 : 4;
                } else {
                    return 400 <= code && code <= 499 ? 1 : 4;
                }
            }
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
            case 11 -> 2;
            case 12 -> 0;
            default -> indexOfSubcode7InRange(code);
        };
    }

    /**
     * Returns the type of a code.
     *
     * @param code the code, or the subcode of a pair
     * @return the index of the type, or -1 if there is none
     */
    static int indexOfSubcode7InRange(int code) {
        return 10 <= code && code <= 19 ? 5 : -1;
    }
}
