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
     * Static members alone.
     */
    private BillingLookup() {
    }

    /**
     * The type that a code with a subcode leads to: a pair counts before its code alone.
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
     * The type that a code leads to.
     *
     * @param code the code, or the subcode of a pair
     * @return the index of the type, or -1 for none
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
     * The type that a code leads to.
     *
     * @param code the code, or the subcode of a pair
     * @return the index of the type, or -1 for none
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
     * The type that a pair leads to.
     *
     * @param code the code
     * @param subcode the subcode
     * @return the index of the type, or -1 for none
     */
    private static int indexOfPair(int code, int subcode) {
        return switch (code) {
            case 7 -> indexOfSubcode7(subcode);
            default -> -1;
        };
    }

    /**
     * The type that a code leads to.
     *
     * @param code the code, or the subcode of a pair
     * @return the index of the type, or -1 for none
     */
    static int indexOfSubcode7(int code) {
        return switch (code) {
            case 11 -> 2;
            case 12 -> 0;
            default -> indexOfSubcode7InRange(code);
        };
    }

    /**
     * The type that a code leads to.
     *
     * @param code the code, or the subcode of a pair
     * @return the index of the type, or -1 for none
     */
    static int indexOfSubcode7InRange(int code) {
        return 10 <= code && code <= 19 ? 5 : -1;
    }
}
