package golden;

import dev.casebook.Advice;
import dev.casebook.ErrorReport;
import dev.casebook.generated.Generated;

/**
 * The errors of an operation: Pay.
 */
@Generated("catalogue.yaml")
@SuppressWarnings({"all", "deprecation", "removal", "exports"})
public sealed interface PayError
        permits TooFastException,
                OrderException,
                CardDeclinedException,
                PayError.Unrecognized,
                PayError.Other {
    /**
     * Returns the error as an exception.
     *
     * @return the exception
     */
    ShopException exception();

    /**
     * Returns the error as it arrived.
     *
     * @return the report
     */
    ErrorReport report();

    /**
     * Returns what to do about it, including the waiting time of the server.
     *
     * @return the advice
     */
    Advice advice();

    /**
     * Calls the method of the handler for this error.
     *
     * @param handler the handler
     * @param <R> the return type of the handler
     * @return the result of the method
     */
    <R> R accept(PayErrorHandler<R> handler);

    /**
     * Converts any error of the API to an error of this operation.
     *
     * @param exception the error
     * @return the error itself if the operation lists it, otherwise an {@link Other} that holds it
     */
    static PayError from(ShopException exception) {
        return exception instanceof PayError listed ? listed : new Other(exception);
    }

    /**
     * A code that the catalogue does not list.
     */
    @Generated("catalogue.yaml")
    sealed interface Unrecognized extends PayError, dev.casebook.Unrecognized
            permits UnrecognizedShopException,
                    UnrecognizedPaymentException {
    }

    /**
     * An error of the catalogue that this operation does not list.
     */
    @Generated("catalogue.yaml")
    final class Other implements PayError {
        /**
         * The error.
         */
        private final ShopException exception;

        /**
         * Wraps an error.
         *
         * @param exception the error
         */
        private Other(ShopException exception) {
            this.exception = exception;
        }

        /**
         * Wraps an error, also one that this operation lists. Generated dispatchers use it for errors that were
         * added to the operation after they were compiled.
         *
         * @param exception the error
         * @return the wrapped error
         */
        public static Other create(ShopException exception) {
            return new Other(exception);
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
        public <R> R accept(PayErrorHandler<R> handler) {
            return handler.onOther(this);
        }

        @Override
        public String toString() {
            return "Other: " + exception;
        }
    }
}
