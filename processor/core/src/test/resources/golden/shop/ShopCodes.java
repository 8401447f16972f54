package golden;

import dev.casebook.generated.Generated;

/**
 * The codes of the catalogue, as constants.
 */
@Generated("catalogue.yaml")
public final class ShopCodes {
    /**
     * Out of stock (ORD-001).
     */
    public static final String OUT_OF_STOCK = "ORD-001";

    /**
     * Out of stock (ORD-001).
     *
     * @deprecated NONE_LEFT was renamed. Use {@link ShopCodes#OUT_OF_STOCK} instead.
     */
    @Deprecated
    public static final String NONE_LEFT = "ORD-001";

    /**
     * Out of stock (ORD-001).
     *
     * @deprecated SOLD_OUT was renamed. Use {@link ShopCodes#OUT_OF_STOCK} instead.
     */
    @Deprecated
    public static final String SOLD_OUT = "ORD-001";

    /**
     * Card declined (pay/declined).
     */
    public static final String CARD_DECLINED = "pay/declined";

    /**
     * The shop is closed (010, 23505).
     *
     * @deprecated It never closes any more. Use {@link ShopCodes#OUT_OF_STOCK} instead.
     */
    @Deprecated(
            since = "6",
            forRemoval = true
    )
    public static final String CLOSED = "010";

    /**
     * The shop is closed (010, 23505).
     *
     * @deprecated It never closes any more. Use {@link ShopCodes#OUT_OF_STOCK} instead.
     */
    @Deprecated(
            since = "6",
            forRemoval = true
    )
    public static final String CLOSED_ALSO_23505 = "23505";

    /**
     * Too many payments (pay/rate).
     */
    public static final String TOO_FAST = "pay/rate";

    /**
     * Not instantiable.
     */
    private ShopCodes() {
    }
}
