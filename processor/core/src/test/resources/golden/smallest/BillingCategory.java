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
    PAYMENT;

    @Override
    public String title() {
        return switch (this) {
            case PAYMENT -> "Payment";
        };
    }

    @Override
    public Optional<String> meaning() {
        return switch (this) {
            case PAYMENT -> Optional.empty();
        };
    }

    @Override
    public Optional<BillingCategory> parent() {
        return switch (this) {
            case PAYMENT -> Optional.empty();
        };
    }

    @Override
    public BillingCategory topCategory() {
        return parent().map(BillingCategory::topCategory).orElse(this);
    }
}
