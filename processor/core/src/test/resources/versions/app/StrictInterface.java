package app;

import billing.*;

final class StrictInterface implements BillingStrictHandler<String> {
    static String run(BillingException error) {
        return error.acceptStrict(new StrictInterface());
    }

    @Override
    public String onCardDeclined(CardDeclinedException error) {
        return "declined";
    }

    @Override
    public String onInvoicePaid(InvoicePaidException error) {
        return "paid";
    }

    @Override
    public String onCardExpired(CardExpiredException error) {
        return "expired";
    }

    @Override
    public String onTooManyRequests(TooManyRequestsException error) {
        return "too many";
    }

    @Override
    public String onAccountClosed(AccountClosedException error) {
        return "account";
    }

    @Override
    public String onAccountLocked(AccountLockedException error) {
        return "account";
    }

    @Override
    public String onUnrecognizedPayment(UnrecognizedPaymentException error) {
        return "unrecognized payment";
    }

    @Override
    public String onUnrecognizedCard(UnrecognizedCardException error) {
        return "unrecognized card";
    }

    @Override
    public String onUnrecognizedThrottling(UnrecognizedThrottlingException error) {
        return "unrecognized throttling";
    }

    @Override
    public String onUnrecognized(UnrecognizedBillingException error) {
        return "unrecognized";
    }

    @Override
    public String onUnreadable(UnreadableBillingException error) {
        return "unreadable";
    }
}
