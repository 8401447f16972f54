package dev.casebook.stripe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.casebook.ErrorReport;
import dev.casebook.postgresql.PostgreSql;
import dev.casebook.postgresql.PostgreSqlException;
import dev.casebook.testing.PageExamples;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** Runs the example of the page on handlers: one class for the errors of two catalogues. */
class TwoCataloguesTest {
    @Test
    void isTheExampleOfThePage() {
        String source = PageExamples.source(Checkout.class);
        String example = PageExamples.withoutSpace(source.substring(source.indexOf("@ErrorHandler")));
        assertTrue(PageExamples.withoutSpace(PageExamples.page("handlers.md")).contains(example), example);
    }

    private static StripeException stripe(String code) {
        return StripeErrors.of(ErrorReport.builder().code(code).build());
    }

    private static PostgreSqlException database(String state) {
        return PostgreSql.from(new SQLException("said", state));
    }

    @Test
    void handlesErrorsOfBoth() {
        CheckoutDispatcher dispatcher = new CheckoutDispatcher(new Checkout());
        assertEquals("Please use another card.", dispatcher.dispatch(stripe("insufficient_funds")));
        assertTrue(dispatcher.dispatch(stripe("rate_limit")).startsWith("repeat: "));
        assertTrue(dispatcher.dispatch(database("40P01")).startsWith("repeat: "));
        assertEquals("Stripe: resource_missing", dispatcher.dispatch(stripe("resource_missing")));
        assertEquals("PostgreSQL: 23505", dispatcher.dispatch(database("23505")));
    }
}
