package app;

import shop.*;

final class Strict implements ShopStrictHandler<String> {
    @Override
    public String onCardDeclined(CardDeclinedException error) {
        return "";
    }

    @Override
    public String onCardLost(CardLostException error) {
        return "";
    }

    @Override
    public String onTooFast(TooFastException error) {
        return "";
    }

    @Override
    public String onOrderGone(OrderGoneException error) {
        return "";
    }

    @Override
    public String onUnrecognized(UnrecognizedShopException error) {
        return "";
    }

    @Override
    public String onUnrecognizedPayment(UnrecognizedPaymentException error) {
        return "";
    }

    @Override
    public String onUnreadable(UnreadableShopException error) {
        return "";
    }
}
