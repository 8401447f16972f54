package golden;

import dev.casebook.generated.Generated;

/**
 * The codes of the catalogue, as constants.
 */
@Generated("catalogue.yaml")
public final class BillingCodes {
    /**
     * Card declined (1).
     */
    public static final int CARD_DECLINED = 1;

    /**
     * Card stolen (2).
     */
    public static final int CARD_STOLEN = 2;

    /**
     * Not instantiable.
     */
    private BillingCodes() {
    }
}
