package shop;

import shop.errors.CardExpiredException;
import shop.errors.IssuerDownException;
import shop.errors.ShopCategory;
import shop.errors.ShopCodes;
import shop.errors.ShopException;

/** What the checks find, once each, put right or excused. */
final class Till {
    boolean asks(ShopCategory category) {
        return switch (category) {
            case DECLINED -> true;
            case TROUBLE -> false;
        };
    }

    void tells(ShopCategory category) {
        switch (category) {
            case DECLINED -> System.out.println("declined");
            case TROUBLE -> {}
        }
    }

    boolean isExpired(ShopException e) {
        return e.code() == ShopCodes.CARD_EXPIRED || e instanceof CardExpiredException;
    }

    boolean isDown(ShopException e) {
        return e instanceof IssuerDownException;
    }

    @SuppressWarnings("CasebookSwallowedError") // the caller shows one text for every error
    boolean pays(Runnable payment) {
        try {
            payment.run();
            return true;
        } catch (ShopException e) {
            return false;
        }
    }
}
