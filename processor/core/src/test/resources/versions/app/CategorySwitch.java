package app;

import billing.*;

final class CategorySwitch {
    static String run(BillingException error) {
        return error.category().map(CategorySwitch::name).orElse("none");
    }

    private static String name(BillingCategory category) {
        return switch (category) {
            case PAYMENT -> "payment";
            case CARD -> "card";
            case THROTTLING -> "throttling";
            case ACCOUNT -> "account";
        };
    }
}
