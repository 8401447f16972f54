package app;

import billing.*;
import dev.casebook.*;

@ErrorHandler(PayError.class)
final class Operation {
    static String run(BillingException error) {
        return new OperationDispatcher(new Operation()).dispatch(PayError.from(error));
    }

    @Handles
    String declined(CardDeclinedException error) {
        return "declined";
    }

    @Handles
    String throttling(ThrottlingException error) {
        return "throttling";
    }

    @Handles
    String unrecognized(PayError.Unrecognized error) {
        return "unrecognized";
    }

    @Handles
    String unreadable(UnreadableBillingException error) {
        return "unreadable";
    }

    @Handles
    String other(PayError.Other error) {
        return "other";
    }
}
