package golden;

import dev.casebook.ErrorReport;
import dev.casebook.StackTrace;
import dev.casebook.generated.CatalogueEntry;
import dev.casebook.generated.Generated;
import dev.casebook.generated.MissingMethods;
import dev.casebook.generated.SerializedValues;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

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
@Generated("catalogue.yaml")
@CatalogueEntry(
        name = "OUT_OF_STOCK",
        codes = "ORD-001"
)
@SuppressWarnings({"all", "deprecation", "removal", "exports"})
public final class OutOfStockException extends SoldOutException implements AskError {
    /**
     * The version of the serialized form.
     */
    private static final long serialVersionUID = 1L;

    /**
     * The value {@code order-id}, or null.
     */
    private final String orderId;

    /**
     * The value {@code left}, or null.
     */
    private final Integer left;

    /**
     * The value {@code expected-on}, or null.
     */
    private final LocalDate expectedOn;

    /**
     * The message of the catalogue with its values, or null.
     */
    private final String catalogueMessage;

    /**
     * Creates an exception with a stack trace.
     *
     * @param report the error as it arrived
     */
    public OutOfStockException(ErrorReport report) {
        super(report);
        this.orderId = null;
        this.left = null;
        this.expectedOn = null;
        this.catalogueMessage = null;
    }

    /**
     * Creates an exception.
     *
     * @param report the error as it arrived
     * @param cause the cause, or null
     * @param stackTrace whether to record the stack trace
     */
    OutOfStockException(ErrorReport report, Throwable cause, StackTrace stackTrace) {
        super(report, cause, stackTrace);
        this.orderId = null;
        this.left = null;
        this.expectedOn = null;
        this.catalogueMessage = null;
    }

    /**
     * Creates an exception with the values of a builder.
     *
     * @param builder the builder
     */
    private OutOfStockException(Builder builder) {
        super(builder.newReport(), builder.cause, StackTrace.RECORDED);
        this.orderId = builder.orderId;
        this.left = builder.left;
        this.expectedOn = builder.expectedOn;
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
    private OutOfStockException(SerializedValues values, ErrorReport report, Throwable cause,
            StackTrace stackTrace) {
        super(report, cause, stackTrace);
        this.orderId = values.get("order-id", String.class);
        this.left = values.get("left", Integer.class);
        this.expectedOn = values.get("expected-on", LocalDate.class);
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
        return new OutOfStockException(report, cause, stackTrace);
    }

    @Override
    public Optional<ShopError> error() {
        return ShopError.OUT_OF_STOCK.asOptional();
    }

    @Override
    public <R> R accept(ShopHandler<R> handler) {
        try {
            return handler.onOutOfStock(this);
        } catch (AbstractMethodError missing) {
            return handler.onUnrecognized(unrecognized(missing));
        }
    }

    @Override
    public <R> R acceptStrict(ShopStrictHandler<R> handler) {
        try {
            return handler.onOutOfStock(this);
        } catch (AbstractMethodError missing) {
            return handler.onUnrecognized(unrecognized(missing));
        }
    }

    @Override
    ShopException withValues(SerializedValues values, StackTrace stackTrace) {
        return new OutOfStockException(values, report(), getCause(), stackTrace);
    }

    /**
     * Creates this error with its values, to throw it.
     *
     * @param orderId the value {@code order-id}
     * @param left the value {@code left}
     * @return a new exception
     */
    public static OutOfStockException of(String orderId, int left) {
        return builder(orderId, left).build();
    }

    /**
     * Creates this error with its values, to throw it.
     *
     * @param orderId the value {@code order-id}
     * @param left the value {@code left}
     * @return a builder, for optional values and a cause
     */
    public static Builder builder(String orderId, int left) {
        return new Builder(orderId, left);
    }

    /**
     * Returns the value {@code order-id}.
     *
     * @return the value, or empty if it was not given
     */
    public Optional<String> orderId() {
        return Optional.ofNullable(orderId);
    }

    /**
     * Returns the value {@code left}.
     *
     * @return the value, or empty if it was not given
     */
    public Optional<Integer> left() {
        return Optional.ofNullable(left);
    }

    /**
     * Returns the value {@code expected-on}.
     *
     * @return the value, or empty if it was not given
     */
    public Optional<LocalDate> expectedOn() {
        return Optional.ofNullable(expectedOn);
    }

    @Override
    public Map<String, Object> parameters() {
        Map<String, Object> values = new LinkedHashMap<>();
        this.orderId().ifPresent(value -> values.put("order-id", value));
        this.left().ifPresent(value -> values.put("left", value));
        this.expectedOn().ifPresent(value -> values.put("expected-on", value));
        return Collections.unmodifiableMap(values);
    }

    @Override
    public Optional<String> catalogueMessage() {
        return Optional.ofNullable(catalogueMessage);
    }

    @Override
    public <R> R accept(AskErrorHandler<R> handler) {
        try {
            return handler.onOutOfStock(this);
        } catch (AbstractMethodError missing) {
            return handler.onOther(AskError.Other.create(MissingMethods.check(missing, this)));
        }
    }

    /**
     * Builds an exception with its optional values and a cause.
     */
    @Generated("catalogue.yaml")
    public static final class Builder {
        /**
         * The value {@code order-id}, or null.
         */
        private final String orderId;

        /**
         * The value {@code left}, or null.
         */
        private final Integer left;

        /**
         * The value {@code expected-on}, or null.
         */
        private LocalDate expectedOn;

        /**
         * The cause, or null.
         */
        private Throwable cause;

        /**
         * Creates a builder with the required values.
         *
         * @param orderId the value {@code order-id}
         * @param left the value {@code left}
         */
        private Builder(String orderId, int left) {
            this.orderId = Objects.requireNonNull(orderId, "orderId");
            this.left = left;
        }

        /**
         * Sets the value {@code expected-on}.
         *
         * @param expectedOn the value
         * @return this builder
         */
        public Builder expectedOn(LocalDate expectedOn) {
            this.expectedOn = Objects.requireNonNull(expectedOn, "expectedOn");
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
        public OutOfStockException build() {
            return new OutOfStockException(this);
        }

        /**
         * Creates a report of this error.
         *
         * @return a new report
         */
        private ErrorReport newReport() {
            return ErrorReport.of("ORD-001").toBuilder().message(newMessage()).build();
        }

        /**
         * Returns the message of the catalogue with its values.
         *
         * @return the message
         */
        private String newMessage() {
            return ""
                    + "order "
                    + orderId
                    + " has "
                    + left
                    + " {left}, more on "
                    + (expectedOn == null ? "?" : expectedOn);
        }
    }
}
