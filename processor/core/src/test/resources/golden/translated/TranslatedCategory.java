package golden;

import dev.casebook.CategoryDefinition;
import dev.casebook.generated.Generated;
import java.util.Locale;
import java.util.Optional;

/**
 * All categories of the catalogue.
 */
@Generated("catalogue.yaml")
public enum TranslatedCategory implements CategoryDefinition {
    /**
     * Payment.
     */
    PAYMENT,

    /**
     * Throttling.
     */
    THROTTLING;

    @Override
    public String title() {
        return switch (this) {
            case PAYMENT -> "Payment";
            case THROTTLING -> "Throttling";
        };
    }

    @Override
    public Optional<String> meaning() {
        return switch (this) {
            case PAYMENT -> Optional.of("All about money.");
            case THROTTLING -> Optional.empty();
        };
    }

    @Override
    public Optional<TranslatedCategory> parent() {
        return switch (this) {
            case PAYMENT -> Optional.empty();
            case THROTTLING -> Optional.empty();
        };
    }

    @Override
    public TranslatedCategory topCategory() {
        return parent().map(TranslatedCategory::topCategory).orElse(this);
    }

    @Override
    public String title(Locale locale) {
        return TranslatedTexts.title(locale, 2 + ordinal()).orElseGet(this::title);
    }

    @Override
    public Optional<String> meaning(Locale locale) {
        return TranslatedTexts.meaning(locale, 2 + ordinal()).or(this::meaning);
    }
}
