package com.acme.app;

import com.acme.billing.BillingException;
import com.acme.billing.PaymentException;
import com.acme.billing.UnrecognizedBillingException;
import dev.casebook.ErrorHandler;
import dev.casebook.Handles;

@ErrorHandler(BillingException.class)
final class Cashier {
    @Handles
    String payment(PaymentException e) {
        return "ask for another card";
    }

    @Handles
    String unknown(UnrecognizedBillingException e) {
        return "call the bank";
    }
}
