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
public enum OurBillingError implements ErrorDefinition {
    /**
     * Card declined (1).
     *
     * <p>Remedy: Ring the bank.
     *
     * <p>Advice: ask the user.
     *
     * @see <a href="https://acme.example/cards">Documentation</a>
     */
    CARD_DECLINED,

    /**
     * Card bent (3).
     *
     * <p>Remedy: Use another card.
     *
     * <p>Advice: ask the user.
     */
    CARD_BENT;

    @Override
    public List<Code> codes() {
        return OurBillingTable.codes(ordinal());
    }

    @Override
    public String title() {
        return OurBillingTable.title(ordinal());
    }

    @Override
    public Optional<String> meaning() {
        return optional(OurBillingTable.meaning(ordinal()));
    }

    @Override
    public Optional<String> remedy() {
        return optional(OurBillingTable.remedy(ordinal()));
    }

    @Override
    public OurBillingCategory category() {
        return OurBillingTable.category(ordinal());
    }

    @Override
    public Advice advice() {
        return OurBillingTable.advice(ordinal());
    }

    @Override
    public Outcome outcome() {
        return OurBillingTable.outcome(ordinal());
    }

    @Override
    public OptionalInt httpStatus() {
        int status = OurBillingTable.httpStatus(ordinal());
        return status == 0 ? OptionalInt.empty() : OptionalInt.of(status);
    }

    @Override
    public Optional<URI> link() {
        return optional(OurBillingTable.link(ordinal())).map(URI::create);
    }

    @Override
    public Optional<Deprecation> deprecation() {
        String reason = OurBillingTable.deprecated(ordinal());
        if (reason.isEmpty()) {
            return Optional.empty();
        }
        Deprecation deprecation = Deprecation.of(reason);
        String revision = OurBillingTable.deprecatedSince(ordinal());
        if (!revision.isEmpty()) {
            deprecation = deprecation.withSince(revision);
        }
        return Optional.of(deprecation);
    }

    @Override
    public OurBillingException exception() {
        return OurBillingFactory.create(ordinal(), OurBillingTable.sample(ordinal()), null, StackTrace.RECORDED);
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
    Optional<OurBillingError> asOptional() {
        return Optional.of(this);
    }
}
