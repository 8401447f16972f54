package golden;

import dev.casebook.generated.Generated;

/**
 * Every code of the catalogue as a constant.
 */
@Generated("catalogue.yaml")
public final class BillingCodes {
    /**
     * Card declined (17).
     */
    public static final int CARD_DECLINED = 17;

    /**
     * Static members alone.
     */
    private BillingCodes() {
    }
}
