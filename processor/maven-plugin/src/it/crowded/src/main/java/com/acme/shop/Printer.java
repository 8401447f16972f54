package com.acme.shop;

import com.acme.billing.PaymentException;
import com.acme.billing.UnrecognizedBillingException;
import com.google.auto.service.AutoService;
import dev.casebook.ErrorHandler;
import dev.casebook.Handles;

/** Is listed as a service by a processor that depends on Guava, and gets a dispatcher from ours. */
@ErrorHandler(com.acme.billing.BillingException.class)
@AutoService(Runnable.class)
public final class Printer implements Runnable {
    @Handles
    void payment(PaymentException error) {
        System.out.println(new ReceiptFactory().create(error.getMessage()).text());
    }

    @Handles
    void unrecognized(UnrecognizedBillingException error) {
        System.out.println(error.code());
    }

    @Override
    public void run() {
        new PrinterDispatcher(this).dispatch(com.acme.billing.BillingErrors.of(1));
    }
}
