package com.acme.app;

import com.acme.billing.BillingErrors;
import com.acme.billing.BillingException;
import com.acme.billing.PaymentException;
import com.acme.billing.UnrecognizedBillingException;
import dev.casebook.ErrorHandler;
import dev.casebook.Handles;
import dev.casebook.whatsapp.WhatsAppErrors;
import java.io.IOException;
import java.io.InputStream;

@ErrorHandler(BillingException.class)
final class Main {
    @Handles
    String payment(PaymentException error) {
        return "payment " + error.code();
    }

    @Handles
    String unknown(UnrecognizedBillingException error) {
        return "unknown " + error.code();
    }

    public static void main(String[] arguments) throws IOException {
        System.out.println(new MainDispatcher(new Main()).dispatch(BillingErrors.of(1)));
        System.out.println(WhatsAppErrors.of(130429).getClass().getName());
        try (InputStream catalogue = WhatsAppErrors.class.getResourceAsStream("whatsapp.yaml")) {
            System.out.println(catalogue == null ? "no catalogue" : "catalogue of " + catalogue.available() + " bytes");
        }
    }

    private Main() {}
}
