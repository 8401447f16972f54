package app;

import billing.*;

final class PatternSwitch {
    static String run(BillingException error) {
        return switch (error) {
            case CardDeclinedException e -> "declined";
            case PaymentException e -> "payment";
            case ThrottlingException e -> "throttling";
            case AccountException e -> "account";
            case UnrecognizedBillingException e -> "unrecognized";
            case UnreadableBillingException e -> "unreadable";
        };
    }
}
