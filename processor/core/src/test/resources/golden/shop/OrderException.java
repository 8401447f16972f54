package golden;

import dev.casebook.ErrorReport;
import dev.casebook.StackTrace;
import dev.casebook.generated.Generated;
import dev.casebook.generated.MissingMethods;

/**
 * Order.
 */
@Generated("catalogue.yaml")
@SuppressWarnings({"all", "deprecation", "removal", "exports"})
public abstract sealed class OrderException extends ShopException implements PlaceOrderError, PayError
        permits StockException,
                ClosedException,
                UnrecognizedOrderException {
    /**
     * The version of the serialized form.
     */
    private static final long serialVersionUID = 1L;

    /**
     * Creates an exception with a stack trace.
     *
     * @param report the error as it arrived
     */
    OrderException(ErrorReport report) {
        super(report);
    }

    /**
     * Creates an exception.
     *
     * @param report the error as it arrived
     * @param cause the cause, or null
     * @param stackTrace whether to record the stack trace
     */
    OrderException(ErrorReport report, Throwable cause, StackTrace stackTrace) {
        super(report, cause, stackTrace);
    }

    @Override
    public <R> R accept(PlaceOrderErrorHandler<R> handler) {
        try {
            return handler.onOrder(this);
        } catch (AbstractMethodError missing) {
            return handler.onOther(PlaceOrderError.Other.create(MissingMethods.check(missing, this)));
        }
    }

    @Override
    public <R> R accept(PayErrorHandler<R> handler) {
        try {
            return handler.onOrder(this);
        } catch (AbstractMethodError missing) {
            return handler.onOther(PayError.Other.create(MissingMethods.check(missing, this)));
        }
    }
}
