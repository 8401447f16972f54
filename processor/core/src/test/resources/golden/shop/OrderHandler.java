package golden;

import dev.casebook.generated.Generated;

/**
 * The part of {@link ShopHandler} for one category: Order.
 *
 * @param <R> the return type of the methods
 */
@Generated("catalogue.yaml")
@SuppressWarnings({"all", "deprecation", "removal", "exports"})
public interface OrderHandler<R> {
    /**
     * Handles {@link OrderException}: Order.
     *
     * @param error the error
     * @return the result of the handler
     */
    R onOrder(OrderException error);

    /**
     * Handles {@link ClosedException}: The shop is closed (010, 23505).
     *
     * @param error the error
     * @return the result of the handler
     */
    default R onClosed(ClosedException error) {
        return onOrder(error);
    }

    /**
     * Handles {@link UnrecognizedOrderException}: Unrecognized error: Order.
     *
     * @param error the error
     * @return the result of the handler
     */
    default R onUnrecognizedOrder(UnrecognizedOrderException error) {
        return onOrder(error);
    }

    /**
     * Handles {@link StockException}: Stock.
     *
     * @param error the error
     * @return the result of the handler
     */
    default R onStock(StockException error) {
        return onOrder(error);
    }

    /**
     * Handles {@link NoneLeftException}: Out of stock (ORD-001).
     *
     * @param error the error
     * @return the result of the handler
     * @deprecated NONE_LEFT was renamed. Use {@link #onOutOfStock} instead.
     */
    @Deprecated
    default R onNoneLeft(NoneLeftException error) {
        return onStock(error);
    }

    /**
     * Handles {@link SoldOutException}: Out of stock (ORD-001).
     *
     * @param error the error
     * @return the result of the handler
     * @deprecated SOLD_OUT was renamed. Use {@link #onOutOfStock} instead.
     */
    @Deprecated
    default R onSoldOut(SoldOutException error) {
        return onNoneLeft(error);
    }

    /**
     * Handles {@link OutOfStockException}: Out of stock (ORD-001).
     *
     * @param error the error
     * @return the result of the handler
     */
    default R onOutOfStock(OutOfStockException error) {
        return onSoldOut(error);
    }
}
