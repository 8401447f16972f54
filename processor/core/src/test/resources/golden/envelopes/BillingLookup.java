package golden;

import dev.casebook.generated.Generated;

/**
 * Finds the index of the type that a code leads to.
 */
@Generated("catalogue.yaml")
final class BillingLookup {
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
            case 1 -> 0;
            case 2 -> 1;
            default -> 2;
        };
    }
}
