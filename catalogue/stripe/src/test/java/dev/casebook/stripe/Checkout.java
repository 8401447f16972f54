package dev.casebook.stripe;

import dev.casebook.CodedException;
import dev.casebook.ErrorHandler;
import dev.casebook.Handles;
import dev.casebook.postgresql.PostgreSqlException;
import dev.casebook.postgresql.TransactionException;

/** The example of the page on handlers: one class for the errors of two catalogues. */
@ErrorHandler(
        value = {StripeException.class, PostgreSqlException.class},
        catchAll = true)
final class Checkout {
    @Handles
    String declined(DeclinedException error) {
        return "Please use another card.";
    }

    @Handles({BusyException.class, TransactionException.class})
    String busy(CodedException error) {
        return "repeat: " + error.advice();
    }

    @Handles
    String payment(StripeException error) {
        return "Stripe: " + error.report().code();
    }

    @Handles
    String database(PostgreSqlException error) {
        return "PostgreSQL: " + error.report().code();
    }
}
