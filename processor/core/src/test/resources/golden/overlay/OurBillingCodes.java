package golden;

import dev.casebook.generated.Generated;

/**
 * The codes of the catalogue, as constants.
 */
@Generated("catalogue.yaml")
public final class OurBillingCodes {
    /**
     * Card declined (1).
     */
    public static final int CARD_DECLINED = 1;

    /**
     * Card bent (3).
     */
    public static final int CARD_BENT = 3;

    /**
     * Not instantiable.
     */
    private OurBillingCodes() {
    }
}
