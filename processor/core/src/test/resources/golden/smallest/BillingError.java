package golden;

import dev.casebook.Advice;
import dev.casebook.Code;
import dev.casebook.Deprecation;
import dev.casebook.ErrorDefinition;
import dev.casebook.Outcome;
import dev.casebook.StackTrace;
import dev.casebook.generated.Generated;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * All errors of the catalogue, with their definitions.
 */
@Generated("catalogue.yaml")
public enum BillingError implements ErrorDefinition {
    /**
     * Card declined (17).
     *
     * <p>Remedy: Ask for another card.
     *
     * <p>Advice: ask the user.
     */
    CARD_DECLINED;

    @Override
    public List<Code> codes() {
        return BillingTable.codes(ordinal());
    }

    @Override
    public String title() {
        return BillingTable.title(ordinal());
    }

    @Override
    public Optional<String> meaning() {
        return optional(BillingTable.meaning(ordinal()));
    }

    @Override
    public Optional<String> remedy() {
        return optional(BillingTable.remedy(ordinal()));
    }

    @Override
    public BillingCategory category() {
        return BillingTable.category(ordinal());
    }

    @Override
    public Advice advice() {
        return BillingTable.advice(ordinal());
    }

    @Override
    public Outcome outcome() {
        return BillingTable.outcome(ordinal());
    }

    @Override
    public OptionalInt httpStatus() {
        int status = BillingTable.httpStatus(ordinal());
        return status == 0 ? OptionalInt.empty() : OptionalInt.of(status);
    }

    @Override
    public Optional<URI> link() {
        return optional(BillingTable.link(ordinal())).map(URI::create);
    }

    @Override
    public Optional<Deprecation> deprecation() {
        String reason = BillingTable.deprecated(ordinal());
        if (reason.isEmpty()) {
            return Optional.empty();
        }
        Deprecation deprecation = Deprecation.of(reason);
        String revision = BillingTable.deprecatedSince(ordinal());
        if (!revision.isEmpty()) {
            deprecation = deprecation.withSince(revision);
        }
        return Optional.of(deprecation);
    }

    @Override
    public BillingException exception() {
        return BillingFactory.create(ordinal(), BillingTable.sample(ordinal()), null, StackTrace.RECORDED);
    }

    /**
     * Turns an empty text into an empty optional.
     *
     * @param text the text; empty if there is none
     * @return the text, or empty
     */
    private static Optional<String> optional(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    /**
     * Returns this definition as an optional, for {@code error()} of its exception.
     *
     * @return this definition
     */
    Optional<BillingError> asOptional() {
        return Optional.of(this);
    }
}
