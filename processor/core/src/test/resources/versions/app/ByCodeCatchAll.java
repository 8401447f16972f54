package app;

import billing.*;
import dev.casebook.*;

@ErrorHandler(value = BillingException.class, level = ErrorHandler.Level.CODE, catchAll = true)
final class ByCodeCatchAll {
    static String run(BillingException error) {
        return new ByCodeCatchAllDispatcher(new ByCodeCatchAll()).dispatch(error);
    }

    @Handles
    String declined(CardDeclinedException error) {
        return "declined";
    }

    @Handles
    String tooMany(TooManyRequestsException error) {
        return "too many";
    }

    @Handles
    String all(BillingException error) {
        return "all";
    }
}
