package golden;

import dev.casebook.CatalogueEntry;
import dev.casebook.ErrorReport;
import dev.casebook.Generated;
import dev.casebook.StackTrace;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Too heavy (103).
 *
 * <p>What to do: Divide it.
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
     * The catalogue's message, filled in, or null.
     */
    private final String catalogueMessage;

    /**
     * An exception for a report, with a stack trace.
     *
     * @param report the error as it arrived
     */
    public TooHeavyException(ErrorReport report) {
        super(report);
        this.weight = null;
        this.catalogueMessage = null;
    }

    /**
     * An exception as it is asked for.
     *
     * @param report the error as it arrived
     * @param cause what caused it, or null
     * @param stackTrace whether to record where it was made
     */
    TooHeavyException(ErrorReport report, Throwable cause, StackTrace stackTrace) {
        super(report, cause, stackTrace);
        this.weight = null;
        this.catalogueMessage = null;
    }

    /**
     * An exception with the values of a builder.
     *
     * @param builder the builder
     */
    private TooHeavyException(Builder builder) {
        super(builder.newReport(), builder.cause, StackTrace.RECORDED);
        this.weight = builder.weight;
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
    static DepotException create(ErrorReport report, Throwable cause, StackTrace stackTrace) {
        return new TooHeavyException(report, cause, stackTrace);
    }

    @Override
    public Optional<DepotError> error() {
        return DepotError.TOO_HEAVY.asOptional();
    }

    @Override
    public <R> R accept(DepotHandler<R> handler) {
        return handler.onTooHeavy(this);
    }

    @Override
    public <R> R acceptStrict(DepotStrictHandler<R> handler) {
        return handler.onTooHeavy(this);
    }

    /**
     * This error, as one's own service throws it.
     *
     * @param weight the value {@code weight}
     * @return a new exception
     */
    public static TooHeavyException of(int weight) {
        return builder(weight).build();
    }

    /**
     * This error, as one's own service throws it.
     *
     * @param weight the value {@code weight}
     * @return a builder, for values that may be left out and for a cause
     */
    public static Builder builder(int weight) {
        return new Builder(weight);
    }

    /**
     * The value {@code weight}.
     *
     * @return the value, or empty where it was not given
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
     * Takes what may be left out.
     */
    @Generated("catalogue.yaml")
    public static final class Builder {
        /**
         * The value {@code weight}, or null.
         */
        private final Integer weight;

        /**
         * What caused it, or null.
         */
        private Throwable cause;

        /**
         * A builder with what is required.
         *
         * @param weight the value {@code weight}
         */
        private Builder(int weight) {
            this.weight = weight;
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
        public TooHeavyException build() {
            return new TooHeavyException(this);
        }

        /**
         * A report of this error.
         *
         * @return a new report
         */
        private ErrorReport newReport() {
            return ErrorReport.of(103).toBuilder().message(newMessage()).build();
        }

        /**
         * The catalogue's message, filled in.
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
