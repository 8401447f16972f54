package golden;

import dev.casebook.Advice;
import dev.casebook.ErrorReport;
import dev.casebook.generated.Generated;

/**
 * What can go wrong: Fetch.
 */
@Generated("catalogue.yaml")
@SuppressWarnings({"all", "deprecation", "removal", "exports"})
public sealed interface FetchError permits StockException, NoKeyException, FetchError.Unrecognized, FetchError.Other {
    /**
     * The error as an exception.
     *
     * @return the exception
     */
    DepotException exception();

    /**
     * The error as it arrived.
     *
     * @return the report
     */
    ErrorReport report();

    /**
     * What to do about it, with what the server said about waiting.
     *
     * @return the advice
     */
    Advice advice();

    /**
     * Calls the handler's method for this error.
     *
     * @param handler what handles it
     * @param <R> what the handler returns
     * @return what the method returned
     */
    <R> R accept(FetchErrorHandler<R> handler);

    /**
     * Any error of the API as one of this operation.
     *
     * @param exception the error
     * @return the error itself, or an {@link Other} around one that the operation does not list
     */
    static FetchError from(DepotException exception) {
        return exception instanceof FetchError listed ? listed : new Other(exception);
    }

    /**
     * A code that the catalogue does not list.
     */
    @Generated("catalogue.yaml")
    sealed interface Unrecognized extends FetchError, dev.casebook.Unrecognized permits UnrecognizedDepotException {
    }

    /**
     * An error of the catalogue that this operation does not list.
     */
    @Generated("catalogue.yaml")
    final class Other implements FetchError {
        /**
         * The error.
         */
        private final DepotException exception;

        /**
         * Around an error.
         *
         * @param exception the error
         */
        private Other(DepotException exception) {
            this.exception = exception;
        }

        @Override
        public DepotException exception() {
            return exception;
        }

        @Override
        public ErrorReport report() {
            return exception.report();
        }

        @Override
        public Advice advice() {
            return exception.advice();
        }

        @Override
        public <R> R accept(FetchErrorHandler<R> handler) {
            return handler.onOther(this);
        }

        @Override
        public String toString() {
            return "Other: " + exception;
        }
    }
}
