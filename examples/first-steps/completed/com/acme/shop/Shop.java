package com.acme.shop;

import com.acme.billing.BillingErrors;

/** Shows what the checkout says about three codes: one that is listed, one of a known range, one that nobody knows. */
public final class Shop {
    public static void main(String[] arguments) {
        CheckoutDispatcher checkout = new CheckoutDispatcher(new Checkout());
        for (int code : new int[] {17, 450, 999}) {
            System.out.println(code + ": " + checkout.dispatch(BillingErrors.of(code), "Ann"));
        }
    }

    private Shop() {}
}
