package golden;

import dev.casebook.ErrorReport;
import dev.casebook.StackTrace;
import dev.casebook.generated.CatalogueEntry;
import dev.casebook.generated.Generated;
import java.util.Optional;

/**
 * The shop is closed (010, 23505).
 *
 * <p>What to do: Come back.
 *
 * @deprecated It never closes any more.
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
     * The catalogue's message, filled in, or null.
     */
    private final String catalogueMessage;

    /**
     * An exception for a report, with a stack trace.
     *
     * @param report the error as it arrived
     */
    public ClosedException(ErrorReport report) {
        super(report);
        this.catalogueMessage = null;
    }

    /**
     * An exception as it is asked for.
     *
     * @param report the error as it arrived
     * @param cause what caused it, or null
     * @param stackTrace whether to record where it was made
     */
    ClosedException(ErrorReport report, Throwable cause, StackTrace stackTrace) {
        super(report, cause, stackTrace);
        this.catalogueMessage = null;
    }

    /**
     * An exception with the values of a builder.
     *
     * @param builder the builder
     */
    private ClosedException(Builder builder) {
        super(builder.newReport(), builder.cause, StackTrace.RECORDED);
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
        return new ClosedException(report, cause, stackTrace);
    }

    @Override
    public Optional<ShopError> error() {
        return ShopError.CLOSED.asOptional();
    }

    @Override
    public <R> R accept(ShopHandler<R> handler) {
        return handler.onClosed(this);
    }

    @Override
    public <R> R acceptStrict(ShopStrictHandler<R> handler) {
        return handler.onClosed(this);
    }

    /**
     * This error, as one's own service throws it.
     *
     * @return a new exception
     */
    public static ClosedException of() {
        return builder().build();
    }

    /**
     * This error, as one's own service throws it.
     *
     * @return a builder, for values that may be left out and for a cause
     */
    public static Builder builder() {
        return new Builder();
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
         * What caused it, or null.
         */
        private Throwable cause;

        /**
         * A builder with what is required.
         *
         */
        private Builder() {
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
        public ClosedException build() {
            return new ClosedException(this);
        }

        /**
         * A report of this error.
         *
         * @return a new report
         */
        private ErrorReport newReport() {
            return ErrorReport.of("010").toBuilder().message(newMessage()).build();
        }

        /**
         * The catalogue's message, filled in.
         *
         * @return the message
         */
        private String newMessage() {
            return ""
                    + "The shop is closed.";
        }
    }
}
