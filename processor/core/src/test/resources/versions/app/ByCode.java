package app;

import billing.*;
import dev.casebook.*;

@ErrorHandler(value = BillingException.class, level = ErrorHandler.Level.CODE)
final class ByCode {
    static String run(BillingException error) {
        return new ByCodeDispatcher(new ByCode()).dispatch(error);
    }

    @Handles
    String declined(CardDeclinedException error) {
        return "declined";
    }

    @Handles
    String expired(CardExpiredException error) {
        return "expired";
    }

    @Handles
    String paid(InvoicePaidException error) {
        return "paid";
    }

    @Handles
    String tooMany(TooManyRequestsException error) {
        return "too many";
    }

    @Handles({AccountClosedException.class, AccountLockedException.class})
    String account(AccountException error) {
        return "account";
    }

    @Handles
    String payment(UnrecognizedPaymentException error) {
        return "unrecognized payment";
    }

    @Handles
    String card(UnrecognizedCardException error) {
        return "unrecognized card";
    }

    @Handles
    String throttling(UnrecognizedThrottlingException error) {
        return "unrecognized throttling";
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
