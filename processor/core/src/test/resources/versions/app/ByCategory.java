package app;

import billing.*;
import dev.casebook.*;

@ErrorHandler(BillingException.class)
final class ByCategory {
    static String run(BillingException error) {
        return new ByCategoryDispatcher(new ByCategory()).dispatch(error);
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
    String account(AccountException error) {
        return "account";
    }

    @Handles
    String unrecognized(UnrecognizedBillingException error) {
        return "unrecognized";
    }

    @Handles
    String unreadable(UnreadableBillingException error) {
        return "unreadable";
    }
}
