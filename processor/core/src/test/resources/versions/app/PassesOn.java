package app;

import billing.*;
import dev.casebook.*;

@ErrorHandler(value = BillingException.class, catchAll = true)
final class PassesOn {
    static String run(BillingException error) {
        return new PassesOnDispatcher(new PassesOn()).dispatch(error);
    }

    @Handles
    String declined(CardDeclinedException error) {
        return log("declined", error);
    }

    @Handles
    String throttling(ThrottlingException error) {
        return log("throttling", error);
    }

    @Handles
    String all(BillingException error) {
        return log("all", error);
    }

    private static String log(String method, BillingException error) {
        return method;
    }
}
