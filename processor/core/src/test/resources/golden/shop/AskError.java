package golden;

import dev.casebook.Advice;
import dev.casebook.ErrorReport;
import dev.casebook.generated.Generated;

/**
 * What can go wrong: Ask for the stock.
 */
@Generated("catalogue.yaml")
@SuppressWarnings({"all", "deprecation", "removal", "exports"})
public sealed interface AskError permits OutOfStockException, AskError.Unrecognized, AskError.Other {
    /**
     * The error as an exception.
     *
     * @return the exception
     */
    ShopException exception();

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
    <R> R accept(AskErrorHandler<R> handler);

    /**
     * Any error of the API as one of this operation.
     *
     * @param exception the error
     * @return the error itself, or an {@link Other} around one that the operation does not list
     */
    static AskError from(ShopException exception) {
        return exception instanceof AskError listed ? listed : new Other(exception);
    }

    /**
     * A code that the catalogue does not list.
     */
    @Generated("catalogue.yaml")
    sealed interface Unrecognized extends AskError, dev.casebook.Unrecognized
            permits UnrecognizedShopException,
                    UnrecognizedOrderException,
                    UnrecognizedPaymentException {
    }

    /**
     * An error of the catalogue that this operation does not list.
     */
    @Generated("catalogue.yaml")
    final class Other implements AskError {
        /**
         * The error.
         */
        private final ShopException exception;

        /**
         * Around an error.
         *
         * @param exception the error
         */
        private Other(ShopException exception) {
            this.exception = exception;
        }

        @Override
        public ShopException exception() {
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
        public <R> R accept(AskErrorHandler<R> handler) {
            return handler.onOther(this);
        }

        @Override
        public String toString() {
            return "Other: " + exception;
        }
    }
}
