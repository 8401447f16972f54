package golden;

import dev.casebook.generated.Generated;

/**
 * Every code of the catalogue as a constant.
 */
@Generated("catalogue.yaml")
public final class TranslatedCodes {
    /**
     * Card declined (17).
     */
    public static final int CARD_DECLINED = 17;

    /**
     * Card expired (18).
     */
    public static final int CARD_EXPIRED = 18;

    /**
     * Static members alone.
     */
    private TranslatedCodes() {
    }
}
