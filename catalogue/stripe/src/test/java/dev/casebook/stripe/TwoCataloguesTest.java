package dev.casebook.stripe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.casebook.CodedException;
import dev.casebook.ErrorHandler;
import dev.casebook.ErrorReport;
import dev.casebook.Handles;
import dev.casebook.postgresql.PostgreSql;
import dev.casebook.postgresql.PostgreSqlException;
import dev.casebook.postgresql.TransactionException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** The example of the page with errors of two catalogues: what stands there stands here too, and runs. */
class TwoCataloguesTest {
    @ErrorHandler(
            value = {StripeException.class, PostgreSqlException.class},
            catchAll = true)
    static final class Checkout {
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

    @Test
    void containsExampleOfThePage() throws IOException {
        String page = squeezed(Files.readString(Path.of("../../docs/handlers.md")));
        String here = squeezed(Files.readString(Path.of("src/test/java/dev/casebook/stripe/TwoCataloguesTest.java")));
        int start = here.indexOf("@ErrorHandler(value=");
        String example =
                here.substring(start, here.indexOf("@TestvoidcontainsExample")).replace("staticfinal", "final");
        assertTrue(page.contains(example.substring(0, example.lastIndexOf('}'))), example);
    }

    private static String squeezed(String code) {
        return code.replaceAll("\\s+", "");
    }

    private static StripeException stripe(String code) {
        return StripeErrors.of(ErrorReport.builder().code(code).build());
    }

    private static PostgreSqlException database(String state) {
        return PostgreSql.from(new SQLException("said", state));
    }

    @Test
    void handlesErrorsOfBoth() {
        TwoCataloguesTest_CheckoutDispatcher dispatcher = new TwoCataloguesTest_CheckoutDispatcher(new Checkout());
        assertEquals("Please use another card.", dispatcher.dispatch(stripe("insufficient_funds")));
        assertTrue(dispatcher.dispatch(stripe("rate_limit")).startsWith("repeat: "));
        assertTrue(dispatcher.dispatch(database("40P01")).startsWith("repeat: "));
        assertEquals("Stripe: resource_missing", dispatcher.dispatch(stripe("resource_missing")));
        assertEquals("PostgreSQL: 23505", dispatcher.dispatch(database("23505")));
    }
}
