package golden;

import dev.casebook.CategoryDefinition;
import dev.casebook.generated.Generated;
import java.util.Optional;

/**
 * All categories of the catalogue.
 */
@Generated("catalogue.yaml")
public enum OurBillingCategory implements CategoryDefinition {
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
    public Optional<OurBillingCategory> parent() {
        return switch (this) {
            case PAYMENT -> Optional.empty();
        };
    }

    @Override
    public OurBillingCategory topCategory() {
        return parent().map(OurBillingCategory::topCategory).orElse(this);
    }
}
