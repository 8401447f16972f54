package app;

import billing.*;

final class OperationInterface implements PayErrorHandler<String> {
    static String run(BillingException error) {
        return PayError.from(error).accept(new OperationInterface());
    }

    @Override
    public String onCardDeclined(CardDeclinedException error) {
        return "declined";
    }

    @Override
    public String onThrottling(ThrottlingException error) {
        return "throttling";
    }

    @Override
    public String onUnrecognized(PayError.Unrecognized error) {
        return "unrecognized";
    }

    @Override
    public String onUnreadable(UnreadableBillingException error) {
        return "unreadable";
    }

    @Override
    public String onOther(PayError.Other error) {
        return "other";
    }
}
