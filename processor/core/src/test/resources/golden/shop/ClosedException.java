package golden;

import dev.casebook.ErrorReport;
import dev.casebook.StackTrace;
import dev.casebook.generated.CatalogueEntry;
import dev.casebook.generated.Generated;
import dev.casebook.generated.SerializedValues;
import java.util.Optional;

/**
 * The shop is closed (010, 23505).
 *
 * <p>Remedy: Come back.
 *
 * <p>Advice: fix the request.
 *
 * @deprecated It never closes any more. Use {@link OutOfStockException} instead.
 */
@Generated("catalogue.yaml")
@CatalogueEntry(
        name = "CLOSED",
        codes = {
                "010",
                "23505"
        }
)
@Deprecated(
        since = "6",
        forRemoval = true
)
@SuppressWarnings({"all", "deprecation", "removal", "exports"})
public final class ClosedException extends OrderException {
    /**
     * The version of the serialized form.
     */
    private static final long serialVersionUID = 1L;

    /**
     * The message of the catalogue with its values, or null.
     */
    private final String catalogueMessage;

    /**
     * Creates an exception with a stack trace.
     *
     * @param report the error as it arrived
     */
    public ClosedException(ErrorReport report) {
        super(report);
        this.catalogueMessage = null;
    }

    /**
     * Creates an exception.
     *
     * @param report the error as it arrived
     * @param cause the cause, or null
     * @param stackTrace whether to record the stack trace
     */
    ClosedException(ErrorReport report, Throwable cause, StackTrace stackTrace) {
        super(report, cause, stackTrace);
        this.catalogueMessage = null;
    }

    /**
     * Creates an exception with the values of a builder.
     *
     * @param builder the builder
     */
    private ClosedException(Builder builder) {
        super(builder.newReport(), builder.cause, StackTrace.RECORDED);
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
    private ClosedException(SerializedValues values, ErrorReport report, Throwable cause,
            StackTrace stackTrace) {
        super(report, cause, stackTrace);
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
        return new ClosedException(report, cause, stackTrace);
    }

    @Override
    public Optional<ShopError> error() {
        return ShopError.CLOSED.asOptional();
    }

    @Override
    public <R> R accept(ShopHandler<R> handler) {
        try {
            return handler.onClosed(this);
        } catch (AbstractMethodError missing) {
            return handler.onUnrecognized(unrecognized(missing));
        }
    }

    @Override
    public <R> R acceptStrict(ShopStrictHandler<R> handler) {
        try {
            return handler.onClosed(this);
        } catch (AbstractMethodError missing) {
            return handler.onUnrecognized(unrecognized(missing));
        }
    }

    @Override
    ShopException withValues(SerializedValues values, StackTrace stackTrace) {
        return new ClosedException(values, report(), getCause(), stackTrace);
    }

    /**
     * Creates this error with its values, to throw it.
     *
     * @return a new exception
     */
    public static ClosedException of() {
        return builder().build();
    }

    /**
     * Creates this error with its values, to throw it.
     *
     * @return a builder, for optional values and a cause
     */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public Optional<String> catalogueMessage() {
        return Optional.ofNullable(catalogueMessage);
    }

    /**
     * Builds an exception with its optional values and a cause.
     */
    @Generated("catalogue.yaml")
    public static final class Builder {
        /**
         * The cause, or null.
         */
        private Throwable cause;

        /**
         * Creates a builder with the required values.
         *
         */
        private Builder() {
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
        public ClosedException build() {
            return new ClosedException(this);
        }

        /**
         * Creates a report of this error.
         *
         * @return a new report
         */
        private ErrorReport newReport() {
            return ErrorReport.of("010").toBuilder().message(newMessage()).build();
        }

        /**
         * Returns the message of the catalogue with its values.
         *
         * @return the message
         */
        private String newMessage() {
            return ""
                    + "The shop is closed.";
        }
    }
}
