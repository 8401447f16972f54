package golden;

import dev.casebook.generated.Generated;

/**
 * Finds the index of the type that a code leads to.
 */
@Generated("catalogue.yaml")
final class TranslatedLookup {
    /**
     * Static members alone.
     */
    private TranslatedLookup() {
    }

    /**
     * The type that a code with a subcode leads to: a pair counts before its code alone.
     *
     * @param code the code
     * @param subcode the subcode, or NO_CODE
     * @return the index of the type
     */
    static int indexOf(int code, int subcode) {
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
            case 17 -> 0;
            case 18 -> 1;
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
        return 400 <= code && code <= 499 ? 3 : 2;
    }
}
