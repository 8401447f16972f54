package golden;

import dev.casebook.CatalogueEntry;
import dev.casebook.ErrorReport;
import dev.casebook.Generated;
import dev.casebook.StackTrace;
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
 * <p>What to do: Order fewer, or wait.
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
     * The catalogue's message, filled in, or null.
     */
    private final String catalogueMessage;

    /**
     * An exception for a report, with a stack trace.
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
     * An exception as it is asked for.
     *
     * @param report the error as it arrived
     * @param cause what caused it, or null
     * @param stackTrace whether to record where it was made
     */
    OutOfStockException(ErrorReport report, Throwable cause, StackTrace stackTrace) {
        super(report, cause, stackTrace);
        this.orderId = null;
        this.left = null;
        this.expectedOn = null;
        this.catalogueMessage = null;
    }

    /**
     * An exception with the values of a builder.
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
     * A new exception of this type.
     *
     * @param report the error as it arrived
     * @param cause what caused it, or null
     * @param stackTrace whether to record where it was made
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
        return handler.onOutOfStock(this);
    }

    @Override
    public <R> R acceptStrict(ShopStrictHandler<R> handler) {
        return handler.onOutOfStock(this);
    }

    /**
     * This error, as one's own service throws it.
     *
     * @param orderId the value {@code order-id}
     * @param left the value {@code left}
     * @return a new exception
     */
    public static OutOfStockException of(String orderId, int left) {
        return builder(orderId, left).build();
    }

    /**
     * This error, as one's own service throws it.
     *
     * @param orderId the value {@code order-id}
     * @param left the value {@code left}
     * @return a builder, for values that may be left out and for a cause
     */
    public static Builder builder(String orderId, int left) {
        return new Builder(orderId, left);
    }

    /**
     * The value {@code order-id}.
     *
     * @return the value, or empty where it was not given
     */
    public Optional<String> orderId() {
        return Optional.ofNullable(orderId);
    }

    /**
     * The value {@code left}.
     *
     * @return the value, or empty where it was not given
     */
    public Optional<Integer> left() {
        return Optional.ofNullable(left);
    }

    /**
     * The value {@code expected-on}.
     *
     * @return the value, or empty where it was not given
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
        return handler.onOutOfStock(this);
    }

    /**
     * Takes what may be left out.
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
         * What caused it, or null.
         */
        private Throwable cause;

        /**
         * A builder with what is required.
         *
         * @param orderId the value {@code order-id}
         * @param left the value {@code left}
         */
        private Builder(String orderId, int left) {
            this.orderId = Objects.requireNonNull(orderId, "orderId");
            this.left = left;
        }

        /**
         * The value {@code expected-on}.
         *
         * @param expectedOn the value
         * @return this builder
         */
        public Builder expectedOn(LocalDate expectedOn) {
            this.expectedOn = Objects.requireNonNull(expectedOn, "expectedOn");
            return this;
        }

        /**
         * What caused it.
         *
         * @param cause the cause
         * @return this builder
         */
        public Builder cause(Throwable cause) {
            this.cause = cause;
            return this;
        }

        /**
         * The exception, with a stack trace.
         *
         * @return a new exception
         */
        public OutOfStockException build() {
            return new OutOfStockException(this);
        }

        /**
         * A report of this error.
         *
         * @return a new report
         */
        private ErrorReport newReport() {
            return ErrorReport.of("ORD-001").toBuilder().message(newMessage()).build();
        }

        /**
         * The catalogue's message, filled in.
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
