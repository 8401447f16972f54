package golden;

import dev.casebook.generated.Generated;

/**
 * The codes of the catalogue, as constants.
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
     * Not instantiable.
     */
    private TranslatedCodes() {
    }
}
