package app;

import billing.*;

final class OperationSwitch {
    static String run(BillingException error) {
        return switch (PayError.from(error)) {
            case CardDeclinedException e -> "declined";
            case ThrottlingException e -> "throttling";
            case PayError.Unrecognized e -> "unrecognized";
            case UnreadableBillingException e -> "unreadable";
            case PayError.Other e -> "other";
        };
    }
}
