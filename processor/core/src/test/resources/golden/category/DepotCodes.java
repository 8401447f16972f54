package golden;

import dev.casebook.generated.Generated;

/**
 * The codes of the catalogue, as constants.
 */
@Generated("catalogue.yaml")
public final class DepotCodes {
    /**
     * Out of stock (100, 7/1).
     */
    public static final int OUT_OF_STOCK = 100;

    /**
     * Out of stock (100, 7/1).
     */
    public static final int OUT_OF_STOCK_ALSO_7_1_CODE = 7;

    /**
     * Out of stock (100, 7/1).
     */
    public static final int OUT_OF_STOCK_ALSO_7_1_SUBCODE = 1;

    /**
     * Never had it (101).
     */
    public static final int NEVER_HAD_IT = 101;

    /**
     * Never had it (101).
     *
     * @deprecated NO_SUCH_THING was renamed. Use {@link DepotCodes#NEVER_HAD_IT} instead.
     */
    @Deprecated
    public static final int NO_SUCH_THING = 101;

    /**
     * Shelf empty (102).
     *
     * @deprecated Shelves have no sensors any more.
     */
    @Deprecated
    public static final int SHELF_EMPTY = 102;

    /**
     * Too heavy (103).
     */
    public static final int TOO_HEAVY = 103;

    /**
     * Gate closed (200).
     */
    public static final int GATE_CLOSED = 200;

    /**
     * No key (201).
     */
    public static final int NO_KEY = 201;

    /**
     * No key (201).
     *
     * @deprecated KEY_LOST was renamed. Use {@link DepotCodes#NO_KEY} instead.
     */
    @Deprecated
    public static final int KEY_LOST = 201;

    /**
     * Too fast (300).
     */
    public static final int TOO_FAST = 300;

    /**
     * Fire (301-309).
     */
    public static final int FIRE_FIRST = 301;

    /**
     * Fire (301-309).
     */
    public static final int FIRE_LAST = 309;

    /**
     * Not instantiable.
     */
    private DepotCodes() {
    }
}
