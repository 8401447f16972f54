package dev.casebook.maven;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A module in Kotlin with a catalogue of its own: what is left out does not compile. */
class KotlinIT {
    private static final String CASHIER = "src/main/kotlin/com/acme/billing/Cashier.kt";
    private static final String BRANCH = "    is PaymentException -> \"please use another card\"\n";
    private static final String METHOD = """
                @Handles
                fun payment(error: PaymentException, customer: String): String = "another card, $customer: ${error.code()}"
            """;

    @TempDir
    private Path folder;

    @Test
    void reportsMissingHandlerMethod() throws IOException {
        TestProject project = TestProject.copy("kotlin", folder, Toolchain.own());
        project.edit(CASHIER, text -> text.replace(BRANCH, ""))
                .run("compile")
                .fails()
                .says("'when' expression must be exhaustive")
                .says("is CardDeclinedException");
        project.edit(CASHIER, text -> text.replace("    is Throttling", BRANCH + "    is Throttling"))
                .edit(CASHIER, text -> text.replace(METHOD, ""))
                .run("compile")
                .fails()
                .says("[CB501] Cashier leaves 1 of 3 categories of BillingException unhandled")
                .says("@Handles String on(PaymentException error, String customer)");
        project.edit(CASHIER, text -> text.replace("class Cashier {\n", "class Cashier {\n" + METHOD))
                .run("compile")
                .succeeds();
        assertTrue(project.has("target/classes/com/acme/billing/CardDeclinedException.class"));
        assertTrue(project.has("target/classes/com/acme/billing/CashierDispatcher.class"));
    }
}
