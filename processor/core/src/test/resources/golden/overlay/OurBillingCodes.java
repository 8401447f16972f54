package golden;

import dev.casebook.generated.Generated;

/**
 * Every code of the catalogue as a constant.
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
     * Static members alone.
     */
    private OurBillingCodes() {
    }
}
