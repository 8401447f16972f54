package golden;

import dev.casebook.generated.Generated;

/**
 * Finds the index of the type that a code leads to.
 */
@Generated("catalogue.yaml")
final class ShopLookup {
    /**
     * Not instantiable.
     */
    private ShopLookup() {
    }

    /**
     * Returns the type of a code.
     *
     * @param code the code
     * @return the index of the type
     */
    static int indexOf(String code) {
        return switch (code) {
            case "010" -> 2;
            case "23505" -> 2;
            case "ORD-001" -> 0;
            case "pay/declined" -> 1;
            case "pay/rate" -> 3;
            default -> ShopLookup.indexOfPrefix(code);
        };
    }

    /**
     * Returns the type of a code.
     *
     * @param code the code
     * @return the index of the type
     */
    static int indexOfPrefix(String code) {
        if (code.startsWith("ORD-")) {
            return 5;
        }
        if (code.startsWith("pay/")) {
            return 6;
        }
        return 4;
    }
}
