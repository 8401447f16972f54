package shop;

import shop.errors.ShopCategory;
import shop.errors.ShopException;

/** Everything that the checks find, once. */
final class Till {
    boolean asks(ShopCategory category) {
        return switch (category) {
            case DECLINED -> true;
            default -> false;
        };
    }

    void tells(ShopCategory category) {
        switch (category) {
            case DECLINED -> System.out.println("declined");
        }
    }

    boolean isExpired(ShopException e) {
        return e.code() == 54;
    }

    boolean isDown(ShopException e) {
        return e.getMessage().contains("Issuer down");
    }

    @SuppressWarnings("CasebookMagicCode")
    boolean pays(Runnable payment) {
        try {
            payment.run();
            return true;
        } catch (ShopException e) {
            return false;
        }
    }
}
