package golden;

import dev.casebook.CategoryDefinition;
import dev.casebook.generated.Generated;
import java.util.Optional;

/**
 * All categories of the catalogue.
 */
@Generated("catalogue.yaml")
public enum DepotCategory implements CategoryDefinition {
    /**
     * Stock.
     */
    STOCK,

    /**
     * Shelf.
     */
    SHELF,

    /**
     * Access.
     */
    ACCESS,

    /**
     * Gate.
     */
    GATE,

    /**
     * Server.
     */
    SERVER,

    /**
     * Limit.
     */
    LIMIT;

    @Override
    public String title() {
        return switch (this) {
            case STOCK -> "Stock";
            case SHELF -> "Shelf";
            case ACCESS -> "Access";
            case GATE -> "Gate";
            case SERVER -> "Server";
            case LIMIT -> "Limit";
        };
    }

    @Override
    public Optional<String> meaning() {
        return switch (this) {
            case STOCK -> Optional.of("What can go wrong with what lies on the shelves.");
            case SHELF -> Optional.empty();
            case ACCESS -> Optional.empty();
            case GATE -> Optional.empty();
            case SERVER -> Optional.empty();
            case LIMIT -> Optional.empty();
        };
    }

    @Override
    public Optional<DepotCategory> parent() {
        return switch (this) {
            case STOCK -> Optional.empty();
            case SHELF -> Optional.of(STOCK);
            case ACCESS -> Optional.empty();
            case GATE -> Optional.of(ACCESS);
            case SERVER -> Optional.empty();
            case LIMIT -> Optional.of(SERVER);
        };
    }

    @Override
    public DepotCategory topCategory() {
        return parent().map(DepotCategory::topCategory).orElse(this);
    }
}
