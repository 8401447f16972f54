package golden;

import dev.casebook.CategoryDefinition;
import dev.casebook.generated.Generated;
import java.util.Optional;

/**
 * All categories of the catalogue.
 */
@Generated("catalogue.yaml")
public enum ShopCategory implements CategoryDefinition {
    /**
     * Order.
     */
    ORDER,

    /**
     * Stock.
     */
    STOCK,

    /**
     * Payment.
     */
    PAYMENT;

    @Override
    public String title() {
        return switch (this) {
            case ORDER -> "Order";
            case STOCK -> "Stock";
            case PAYMENT -> "Payment";
        };
    }

    @Override
    public Optional<String> meaning() {
        return switch (this) {
            case ORDER -> Optional.empty();
            case STOCK -> Optional.empty();
            case PAYMENT -> Optional.empty();
        };
    }

    @Override
    public Optional<ShopCategory> parent() {
        return switch (this) {
            case ORDER -> Optional.empty();
            case STOCK -> Optional.of(ORDER);
            case PAYMENT -> Optional.empty();
        };
    }

    @Override
    public ShopCategory topCategory() {
        return parent().map(ShopCategory::topCategory).orElse(this);
    }
}
