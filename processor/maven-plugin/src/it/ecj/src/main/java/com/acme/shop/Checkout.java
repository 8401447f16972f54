package com.acme.shop;

import com.acme.billing.BillingException;
import com.acme.billing.PaymentException;
import com.acme.billing.UnrecognizedBillingException;
import dev.casebook.ErrorHandler;
import dev.casebook.Handles;

@ErrorHandler(BillingException.class)
final class Checkout {
    @Handles
    String payment(PaymentException error) {
        return "payment " + error.code();
    }

    @Handles
    String unknown(UnrecognizedBillingException error) {
        return "unknown " + error.code();
    }
}
