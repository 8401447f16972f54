package app;

import billing.*;

final class ErrorSwitch {
    static String run(BillingException error) {
        return error.error().map(ErrorSwitch::name).orElse("none");
    }

    private static String name(BillingError error) {
        return switch (error) {
            case CARD_DECLINED -> "declined";
            case TOO_MANY_REQUESTS -> "too many";
            default -> "default";
        };
    }
}
