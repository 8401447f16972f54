package golden;

import dev.casebook.generated.Generated;

/**
 * The part of {@link ShopHandler} for one category: Order.
 *
 * @param <R> what its methods return
 */
@Generated("catalogue.yaml")
@SuppressWarnings({"all", "deprecation", "removal", "exports"})
public interface OrderHandler<R> {
    /**
     * Order.
     *
     * @param error the error
     * @return what the handler makes of it
     */
    R onOrder(OrderException error);

    /**
     * The shop is closed (010, 23505).
     *
     * @param error the error
     * @return what the handler makes of it
     */
    default R onClosed(ClosedException error) {
        return onOrder(error);
    }

    /**
     * Unrecognized error: Order.
     *
     * @param error the error
     * @return what the handler makes of it
     */
    default R onUnrecognizedOrder(UnrecognizedOrderException error) {
        return onOrder(error);
    }

    /**
     * Stock.
     *
     * @param error the error
     * @return what the handler makes of it
     */
    default R onStock(StockException error) {
        return onOrder(error);
    }

    /**
     * Out of stock (ORD-001).
     *
     * @param error the error
     * @return what the handler makes of it
     * @deprecated NONE_LEFT is OUT_OF_STOCK now.
     */
    @Deprecated
    default R onNoneLeft(NoneLeftException error) {
        return onStock(error);
    }

    /**
     * Out of stock (ORD-001).
     *
     * @param error the error
     * @return what the handler makes of it
     * @deprecated SOLD_OUT is OUT_OF_STOCK now.
     */
    @Deprecated
    default R onSoldOut(SoldOutException error) {
        return onNoneLeft(error);
    }

    /**
     * Out of stock (ORD-001).
     *
     * @param error the error
     * @return what the handler makes of it
     */
    default R onOutOfStock(OutOfStockException error) {
        return onSoldOut(error);
    }
}
