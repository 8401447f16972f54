package golden;

import dev.casebook.ErrorReport;
import dev.casebook.StackTrace;
import dev.casebook.generated.CatalogueEntry;
import dev.casebook.generated.Generated;
import dev.casebook.generated.SerializedValues;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Too heavy (103).
 *
 * <p>Remedy: Divide it.
 *
 * <p>Advice: fix the request.
 */
@Generated("catalogue.yaml")
@CatalogueEntry(
        name = "TOO_HEAVY",
        codes = "103"
)
public final class TooHeavyException extends ShelfException {
    /**
     * The version of the serialized form.
     */
    private static final long serialVersionUID = 1L;

    /**
     * The value {@code weight}, or null.
     */
    private final Integer weight;

    /**
     * The message of the catalogue with its values, or null.
     */
    private final String catalogueMessage;

    /**
     * Creates an exception with a stack trace.
     *
     * @param report the error as it arrived
     */
    public TooHeavyException(ErrorReport report) {
        super(report);
        this.weight = null;
        this.catalogueMessage = null;
    }

    /**
     * Creates an exception.
     *
     * @param report the error as it arrived
     * @param cause the cause, or null
     * @param stackTrace whether to record the stack trace
     */
    TooHeavyException(ErrorReport report, Throwable cause, StackTrace stackTrace) {
        super(report, cause, stackTrace);
        this.weight = null;
        this.catalogueMessage = null;
    }

    /**
     * Creates an exception with the values of a builder.
     *
     * @param builder the builder
     */
    private TooHeavyException(Builder builder) {
        super(builder.newReport(), builder.cause, StackTrace.RECORDED);
        this.weight = builder.weight;
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
    private TooHeavyException(SerializedValues values, ErrorReport report, Throwable cause,
            StackTrace stackTrace) {
        super(report, cause, stackTrace);
        this.weight = values.get("weight", Integer.class);
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
    static DepotException create(ErrorReport report, Throwable cause, StackTrace stackTrace) {
        return new TooHeavyException(report, cause, stackTrace);
    }

    @Override
    public Optional<DepotError> error() {
        return DepotError.TOO_HEAVY.asOptional();
    }

    @Override
    public <R> R accept(DepotHandler<R> handler) {
        try {
            return handler.onTooHeavy(this);
        } catch (AbstractMethodError missing) {
            return handler.onUnrecognized(unrecognized(missing));
        }
    }

    @Override
    public <R> R acceptStrict(DepotStrictHandler<R> handler) {
        try {
            return handler.onTooHeavy(this);
        } catch (AbstractMethodError missing) {
            return handler.onUnrecognized(unrecognized(missing));
        }
    }

    @Override
    DepotException withValues(SerializedValues values, StackTrace stackTrace) {
        return new TooHeavyException(values, report(), getCause(), stackTrace);
    }

    /**
     * Creates this error with its values, to throw it.
     *
     * @param weight the value {@code weight}
     * @return a new exception
     */
    public static TooHeavyException of(int weight) {
        return builder(weight).build();
    }

    /**
     * Creates this error with its values, to throw it.
     *
     * @param weight the value {@code weight}
     * @return a builder, for optional values and a cause
     */
    public static Builder builder(int weight) {
        return new Builder(weight);
    }

    /**
     * Returns the value {@code weight}.
     *
     * @return the value, or empty if it was not given
     */
    public Optional<Integer> weight() {
        return Optional.ofNullable(weight);
    }

    @Override
    public Map<String, Object> parameters() {
        Map<String, Object> values = new LinkedHashMap<>();
        this.weight().ifPresent(value -> values.put("weight", value));
        return Collections.unmodifiableMap(values);
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
         * The value {@code weight}, or null.
         */
        private final Integer weight;

        /**
         * The cause, or null.
         */
        private Throwable cause;

        /**
         * Creates a builder with the required values.
         *
         * @param weight the value {@code weight}
         */
        private Builder(int weight) {
            this.weight = weight;
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
        public TooHeavyException build() {
            return new TooHeavyException(this);
        }

        /**
         * Creates a report of this error.
         *
         * @return a new report
         */
        private ErrorReport newReport() {
            return ErrorReport.of(103).toBuilder().message(newMessage()).build();
        }

        /**
         * Returns the message of the catalogue with its values.
         *
         * @return the message
         */
        private String newMessage() {
            return ""
                    + weight
                    + " kg are too many";
        }
    }
}
