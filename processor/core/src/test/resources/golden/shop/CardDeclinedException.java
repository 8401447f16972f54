package golden;

import dev.casebook.ErrorReport;
import dev.casebook.Secret;
import dev.casebook.StackTrace;
import dev.casebook.generated.CatalogueEntry;
import dev.casebook.generated.Generated;
import dev.casebook.generated.MissingMethods;
import dev.casebook.generated.SerializedValues;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Card declined (pay/declined).
 *
 * <p>Remedy: Ask for another card.
 *
 * <p>Advice: ask the user. HTTP status: 402.
 */
@Generated("catalogue.yaml")
@CatalogueEntry(
        name = "CARD_DECLINED",
        codes = "pay/declined"
)
public final class CardDeclinedException extends PaymentException implements PlaceOrderError, PayError {
    /**
     * The version of the serialized form.
     */
    private static final long serialVersionUID = 1L;

    /**
     * The value {@code amount}, or null.
     */
    private final BigDecimal amount;

    /**
     * The value {@code card-number}, or null.
     */
    private final transient Secret<String> cardNumber;

    /**
     * The value {@code cvc}, or null.
     */
    private final transient Secret<Integer> cvc;

    /**
     * The message of the catalogue with its values, or null.
     */
    private final String catalogueMessage;

    /**
     * Creates an exception with a stack trace.
     *
     * @param report the error as it arrived
     */
    public CardDeclinedException(ErrorReport report) {
        super(report);
        this.amount = null;
        this.cardNumber = null;
        this.cvc = null;
        this.catalogueMessage = null;
    }

    /**
     * Creates an exception.
     *
     * @param report the error as it arrived
     * @param cause the cause, or null
     * @param stackTrace whether to record the stack trace
     */
    CardDeclinedException(ErrorReport report, Throwable cause, StackTrace stackTrace) {
        super(report, cause, stackTrace);
        this.amount = null;
        this.cardNumber = null;
        this.cvc = null;
        this.catalogueMessage = null;
    }

    /**
     * Creates an exception with the values of a builder.
     *
     * @param builder the builder
     */
    private CardDeclinedException(Builder builder) {
        super(builder.newReport(), builder.cause, StackTrace.RECORDED);
        this.amount = builder.amount;
        this.cardNumber = builder.cardNumber;
        this.cvc = builder.cvc;
        this.catalogueMessage = report().message().orElseThrow();
    }

    /**
     * Creates an exception with the values of a serialized form.
     *
     * @param values the values
     * @param report the error as it arrived
     * @param cause the cause, or null
     * @param stackTrace whether to record the stack trace
     */
    private CardDeclinedException(SerializedValues values, ErrorReport report, Throwable cause,
            StackTrace stackTrace) {
        super(report, cause, stackTrace);
        this.amount = values.get("amount", BigDecimal.class);
        this.cardNumber = null;
        this.cvc = null;
        this.catalogueMessage = values.message();
    }

    /**
     * Creates an exception of this type.
     *
     * @param report the error as it arrived
     * @param cause the cause, or null
     * @param stackTrace whether to record the stack trace
     * @return the exception
     */
    static ShopException create(ErrorReport report, Throwable cause, StackTrace stackTrace) {
        return new CardDeclinedException(report, cause, stackTrace);
    }

    @Override
    public Optional<ShopError> error() {
        return ShopError.CARD_DECLINED.asOptional();
    }

    @Override
    public <R> R accept(ShopHandler<R> handler) {
        try {
            return handler.onCardDeclined(this);
        } catch (AbstractMethodError missing) {
            return handler.onUnrecognized(unrecognized(missing));
        }
    }

    @Override
    public <R> R acceptStrict(ShopStrictHandler<R> handler) {
        try {
            return handler.onCardDeclined(this);
        } catch (AbstractMethodError missing) {
            return handler.onUnrecognized(unrecognized(missing));
        }
    }

    @Override
    ShopException withValues(SerializedValues values, StackTrace stackTrace) {
        return new CardDeclinedException(values, report(), getCause(), stackTrace);
    }

    /**
     * Creates this error with its values, to throw it.
     *
     * @param amount the value {@code amount}
     * @param cardNumber the value {@code card-number}
     * @return a new exception
     */
    public static CardDeclinedException of(BigDecimal amount, String cardNumber) {
        return builder(amount, cardNumber).build();
    }

    /**
     * Creates this error with its values, to throw it.
     *
     * @param amount the value {@code amount}
     * @param cardNumber the value {@code card-number}
     * @return a builder, for optional values and a cause
     */
    public static Builder builder(BigDecimal amount, String cardNumber) {
        return new Builder(amount, cardNumber);
    }

    /**
     * Returns the value {@code amount}.
     *
     * @return the value, or empty if it was not given
     */
    public Optional<BigDecimal> amount() {
        return Optional.ofNullable(amount);
    }

    /**
     * Returns the value {@code card-number}.
     *
     * @return the value, or empty if it was not given, and after deserialization
     */
    public Optional<Secret<String>> cardNumber() {
        return Optional.ofNullable(cardNumber);
    }

    /**
     * Returns the value {@code cvc}.
     *
     * @return the value, or empty if it was not given, and after deserialization
     */
    public Optional<Secret<Integer>> cvc() {
        return Optional.ofNullable(cvc);
    }

    @Override
    public Map<String, Object> parameters() {
        Map<String, Object> values = new LinkedHashMap<>();
        this.amount().ifPresent(value -> values.put("amount", value));
        return Collections.unmodifiableMap(values);
    }

    @Override
    public Optional<String> catalogueMessage() {
        return Optional.ofNullable(catalogueMessage);
    }

    @Override
    public <R> R accept(PlaceOrderErrorHandler<R> handler) {
        try {
            return handler.onCardDeclined(this);
        } catch (AbstractMethodError missing) {
            return handler.onOther(PlaceOrderError.Other.create(MissingMethods.check(missing, this)));
        }
    }

    @Override
    public <R> R accept(PayErrorHandler<R> handler) {
        try {
            return handler.onCardDeclined(this);
        } catch (AbstractMethodError missing) {
            return handler.onOther(PayError.Other.create(MissingMethods.check(missing, this)));
        }
    }

    /**
     * Builds an exception with its optional values and a cause.
     */
    @Generated("catalogue.yaml")
    public static final class Builder {
        /**
         * The value {@code amount}, or null.
         */
        private final BigDecimal amount;

        /**
         * The value {@code card-number}, or null.
         */
        private final Secret<String> cardNumber;

        /**
         * The value {@code cvc}, or null.
         */
        private Secret<Integer> cvc;

        /**
         * The cause, or null.
         */
        private Throwable cause;

        /**
         * Creates a builder with the required values.
         *
         * @param amount the value {@code amount}
         * @param cardNumber the value {@code card-number}
         */
        private Builder(BigDecimal amount, String cardNumber) {
            this.amount = Objects.requireNonNull(amount, "amount");
            this.cardNumber = Secret.of(cardNumber);
        }

        /**
         * Sets the value {@code cvc}.
         *
         * @param cvc the value
         * @return this builder
         */
        public Builder cvc(int cvc) {
            this.cvc = Secret.of(cvc);
            return this;
        }

        /**
         * Sets the cause.
         *
         * @param cause the cause
         * @return this builder
         */
        public Builder cause(Throwable cause) {
            this.cause = cause;
            return this;
        }

        /**
         * Creates the exception, with a stack trace.
         *
         * @return a new exception
         */
        public CardDeclinedException build() {
            return new CardDeclinedException(this);
        }

        /**
         * Creates a report of this error.
         *
         * @return a new report
         */
        private ErrorReport newReport() {
            return ErrorReport.of("pay/declined").toBuilder().message(newMessage()).build();
        }

        /**
         * Returns the message of the catalogue with its values.
         *
         * @return the message
         */
        private String newMessage() {
            return ""
                    + amount
                    + " was declined";
        }
    }
}
