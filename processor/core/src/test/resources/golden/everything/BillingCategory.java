package golden;

import dev.casebook.CategoryDefinition;
import dev.casebook.generated.Generated;
import java.util.Optional;

/**
 * All categories of the catalogue.
 */
@Generated("catalogue.yaml")
public enum BillingCategory implements CategoryDefinition {
    /**
     * Payment.
     */
    PAYMENT,

    /**
     * Card.
     */
    CARD,

    /**
     * Server error.
     */
    SERVER_ERROR;

    @Override
    public String title() {
        return switch (this) {
            case PAYMENT -> "Payment";
            case CARD -> "Card";
            case SERVER_ERROR -> "Server error";
        };
    }

    @Override
    public Optional<String> meaning() {
        return switch (this) {
            case PAYMENT -> Optional.of("The payment did not go through. */ {@code x} <b>no markup</b> \\u002a/");
            case CARD -> Optional.empty();
            case SERVER_ERROR -> Optional.empty();
        };
    }

    @Override
    public Optional<BillingCategory> parent() {
        return switch (this) {
            case PAYMENT -> Optional.empty();
            case CARD -> Optional.of(PAYMENT);
            case SERVER_ERROR -> Optional.empty();
        };
    }

    @Override
    public BillingCategory topCategory() {
        return parent().map(BillingCategory::topCategory).orElse(this);
    }
}
