package app;

import shop.*;

final class Pay implements PayErrorHandler<String> {
    @Override
    public String onCards(CardsException error) {
        return "";
    }

    @Override
    public String onTooFast(TooFastException error) {
        return "";
    }

    @Override
    public String onUnrecognized(PayError.Unrecognized error) {
        return "";
    }

    @Override
    public String onUnreadable(UnreadableShopException error) {
        return "";
    }

    @Override
    public String onOther(PayError.Other error) {
        return "";
    }

    static ShipError ship(ShopException error) {
        return ShipError.from(error);
    }
}
