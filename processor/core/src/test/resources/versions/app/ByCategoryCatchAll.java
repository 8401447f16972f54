package app;

import billing.*;
import dev.casebook.*;

@ErrorHandler(value = BillingException.class, catchAll = true)
final class ByCategoryCatchAll {
    static String run(BillingException error) {
        return new ByCategoryCatchAllDispatcher(new ByCategoryCatchAll()).dispatch(error);
    }

    @Handles
    String declined(CardDeclinedException error) {
        return "declined";
    }

    @Handles
    String payment(PaymentException error) {
        return "payment";
    }

    @Handles
    String throttling(ThrottlingException error) {
        return "throttling";
    }

    @Handles
    String all(BillingException error) {
        return "all";
    }
}
