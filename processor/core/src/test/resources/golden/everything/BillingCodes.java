package golden;

import dev.casebook.generated.Generated;

/**
 * The codes of the catalogue, as constants.
 */
@Generated("catalogue.yaml")
public final class BillingCodes {
    /**
     * Card declined (17, 18, -3, 7/12, 300-309).
     */
    public static final int CARD_DECLINED = 17;

    /**
     * Card declined (17, 18, -3, 7/12, 300-309).
     */
    public static final int CARD_DECLINED_ALSO_18 = 18;

    /**
     * Card declined (17, 18, -3, 7/12, 300-309).
     */
    public static final int CARD_DECLINED_ALSO_MINUS_3 = -3;

    /**
     * Card declined (17, 18, -3, 7/12, 300-309).
     */
    public static final int CARD_DECLINED_ALSO_7_12_CODE = 7;

    /**
     * Card declined (17, 18, -3, 7/12, 300-309).
     */
    public static final int CARD_DECLINED_ALSO_7_12_SUBCODE = 12;

    /**
     * Card declined (17, 18, -3, 7/12, 300-309).
     */
    public static final int CARD_DECLINED_ALSO_300_309_FIRST = 300;

    /**
     * Card declined (17, 18, -3, 7/12, 300-309).
     */
    public static final int CARD_DECLINED_ALSO_300_309_LAST = 309;

    /**
     * Limit reached (400-499).
     */
    public static final int LIMIT_REACHED_FIRST = 400;

    /**
     * Limit reached (400-499).
     */
    public static final int LIMIT_REACHED_LAST = 499;

    /**
     * Card stolen (7/11).
     *
     * @deprecated The bank says CARD_DECLINED now. Use {@link BillingCodes#CARD_DECLINED} instead.
     */
    @Deprecated(
            since = "2026-10"
    )
    public static final int CARD_STOLEN_CODE = 7;

    /**
     * Card stolen (7/11).
     *
     * @deprecated The bank says CARD_DECLINED now. Use {@link BillingCodes#CARD_DECLINED} instead.
     */
    @Deprecated(
            since = "2026-10"
    )
    public static final int CARD_STOLEN_SUBCODE = 11;

    /**
     * Server error (0).
     */
    public static final int SERVER_ERROR = 0;

    /**
     * Not instantiable.
     */
    private BillingCodes() {
    }
}
