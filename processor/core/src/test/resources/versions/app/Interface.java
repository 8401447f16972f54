package app;

import billing.*;

final class Interface implements BillingHandler<String> {
    static String run(BillingException error) {
        return error.accept(new Interface());
    }

    @Override
    public String onCardDeclined(CardDeclinedException error) {
        return "declined";
    }

    @Override
    public String onPayment(PaymentException error) {
        return "payment";
    }

    @Override
    public String onThrottling(ThrottlingException error) {
        return "throttling";
    }

    @Override
    public String onAccount(AccountException error) {
        return "account";
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
