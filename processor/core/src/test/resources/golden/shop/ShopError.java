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
 * Every error of the catalogue, as data.
 */
@Generated("catalogue.yaml")
public enum ShopError implements ErrorDefinition {
    /**
     * Out of stock (ORD-001).
     *
     * <p>There are fewer left than were ordered.
     *
     * <p>What to do: Order fewer, or wait.
     *
     * @see <a href="https://shop.example/errors/out-of-stock">Documentation</a>
     * @since 2
     */
    OUT_OF_STOCK,

    /**
     * Card declined (pay/declined).
     *
     * <p>What to do: Ask for another card.
     */
    CARD_DECLINED,

    /**
     * The shop is closed (010, 23505).
     *
     * <p>What to do: Come back.
     *
     * @deprecated It never closes any more.
     */
    @Deprecated(
            since = "6",
            forRemoval = true
    )
    CLOSED,

    /**
     * Too many payments (pay/rate).
     *
     * <p>What to do: Wait.
     */
    TOO_FAST;

    /**
     * Out of stock (ORD-001).
     *
     * @deprecated NONE_LEFT is OUT_OF_STOCK now.
     */
    @Deprecated
    public static final ShopError NONE_LEFT = OUT_OF_STOCK;

    /**
     * Out of stock (ORD-001).
     *
     * @deprecated SOLD_OUT is OUT_OF_STOCK now.
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
        return optional(ShopTable.deprecated(ordinal()))
                .map(reason -> new Deprecation(reason, ShopTable.deprecatedSince(ordinal())));
    }

    @Override
    public ShopException exception() {
        return ShopFactory.create(ordinal(), ShopTable.sample(ordinal()), null, StackTrace.RECORDED);
    }

    /**
     * A text that may be missing.
     *
     * @param text the text; empty where it is missing
     * @return the text, or nothing
     */
    private static Optional<String> optional(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    /**
     * This error, as its exception gives it.
     *
     * @return this error
     */
    Optional<ShopError> asOptional() {
        return Optional.of(this);
    }

    @Override
    public Optional<String> since() {
        return optional(ShopTable.since(ordinal()));
    }
}
