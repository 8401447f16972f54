package app;

import shop.*;

final class Types {
    static CardsException cards(CardDeclinedException error) {
        return error;
    }

    static CardsException lost(CardLostException error) {
        return error;
    }

    static PaymentException payment(CardsException error) {
        return error;
    }

    static ThrottlingException throttling(TooFastException error) {
        return error;
    }

    static StorageException storage(OrderGoneException error) {
        return error;
    }

    static ShopException unlisted(UnrecognizedPaymentException error) {
        return error;
    }

    static int codes() {
        return ShopCodes.CARD_LOST + ShopErrors.of(17).code();
    }

    static ShopError former() {
        return ShopError.CARD_REFUSED;
    }
}
