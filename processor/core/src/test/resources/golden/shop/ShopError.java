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
public enum ShopError implements ErrorDefinition {
    /**
     * Out of stock (ORD-001).
     *
     * <p>There are fewer left than were ordered.
     *
     * <p>Remedy: Order fewer, or wait.
     *
     * <p>Advice: retry after 1 h. HTTP status: 409.
     *
     * @see <a href="https://shop.example/errors/out-of-stock">Documentation</a>
     * @since 2
     */
    OUT_OF_STOCK,

    /**
     * Card declined (pay/declined).
     *
     * <p>Remedy: Ask for another card.
     *
     * <p>Advice: ask the user. HTTP status: 402.
     */
    CARD_DECLINED,

    /**
     * The shop is closed (010, 23505).
     *
     * <p>Remedy: Come back.
     *
     * <p>Advice: fix the request.
     *
     * @deprecated It never closes any more. Use {@link ShopError#OUT_OF_STOCK} instead.
     */
    @Deprecated(
            since = "6",
            forRemoval = true
    )
    CLOSED,

    /**
     * Too many payments (pay/rate).
     *
     * <p>Remedy: Wait.
     *
     * <p>Advice: retry after 1 s, delays growing by a factor of 2 up to 5 min, at most 6 retries.
     */
    TOO_FAST;

    /**
     * Out of stock (ORD-001).
     *
     * @deprecated NONE_LEFT was renamed. Use {@link ShopError#OUT_OF_STOCK} instead.
     */
    @Deprecated
    public static final ShopError NONE_LEFT = OUT_OF_STOCK;

    /**
     * Out of stock (ORD-001).
     *
     * @deprecated SOLD_OUT was renamed. Use {@link ShopError#OUT_OF_STOCK} instead.
     */
    @Deprecated
    public static final ShopError SOLD_OUT = OUT_OF_STOCK;

    @Override
    public List<Code> codes() {
        return ShopTable.codes(ordinal());
    }

    @Override
    public String title() {
        return ShopTable.title(ordinal());
    }

    @Override
    public Optional<String> meaning() {
        return optional(ShopTable.meaning(ordinal()));
    }

    @Override
    public Optional<String> remedy() {
        return optional(ShopTable.remedy(ordinal()));
    }

    @Override
    public ShopCategory category() {
        return ShopTable.category(ordinal());
    }

    @Override
    public Advice advice() {
        return ShopTable.advice(ordinal());
    }

    @Override
    public Outcome outcome() {
        return ShopTable.outcome(ordinal());
    }

    @Override
    public OptionalInt httpStatus() {
        int status = ShopTable.httpStatus(ordinal());
        return status == 0 ? OptionalInt.empty() : OptionalInt.of(status);
    }

    @Override
    public Optional<URI> link() {
        return optional(ShopTable.link(ordinal())).map(URI::create);
    }

    @Override
    public Optional<Deprecation> deprecation() {
        String reason = ShopTable.deprecated(ordinal());
        if (reason.isEmpty()) {
            return Optional.empty();
        }
        Deprecation deprecation = Deprecation.of(reason);
        String revision = ShopTable.deprecatedSince(ordinal());
        if (!revision.isEmpty()) {
            deprecation = deprecation.withSince(revision);
        }
        int replacement = ShopTable.replacedBy(ordinal());
        if (replacement >= 0) {
            deprecation = deprecation.withReplacedBy(ShopTable.error(replacement));
        }
        return Optional.of(deprecation);
    }

    @Override
    public ShopException exception() {
        return ShopFactory.create(ordinal(), ShopTable.sample(ordinal()), null, StackTrace.RECORDED);
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
    Optional<ShopError> asOptional() {
        return Optional.of(this);
    }

    @Override
    public Optional<String> since() {
        return optional(ShopTable.since(ordinal()));
    }
}
