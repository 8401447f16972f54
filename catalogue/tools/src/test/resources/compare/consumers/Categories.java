package app;

import shop.*;

final class Categories implements ShopHandler<String> {
    @Override
    public String onPayment(PaymentException error) {
        return "";
    }

    @Override
    public String onThrottling(ThrottlingException error) {
        return "";
    }

    @Override
    public String onStorage(StorageException error) {
        return "";
    }

    @Override
    public String onUnrecognized(UnrecognizedShopException error) {
        return "";
    }

    @Override
    public String onUnreadable(UnreadableShopException error) {
        return "";
    }

    static int number(ShopCategory category) {
        return switch (category) {
            case PAYMENT -> 1;
            case CARDS -> 2;
            case THROTTLING -> 3;
            case STORAGE -> 4;
        };
    }
}
