package com.acme.shop;

import com.acme.billing.BillingException;
import com.acme.billing.PaymentException;
import com.acme.billing.ThrottlingException;
import com.acme.billing.UnrecognizedBillingException;
import dev.casebook.ErrorHandler;
import dev.casebook.Handles;

@ErrorHandler(BillingException.class)
final class Checkout {
    @Handles
    String askAgain(PaymentException error, String customer) {
        return "Please use another card, " + customer;
    }

    @Handles
    String slowDown(ThrottlingException error, String customer) {
        return "Please wait, " + customer;
    }

    @Handles
    String unknown(UnrecognizedBillingException error, String customer) {
        return "Please call us, " + customer;
    }
}
