package dev.casebook.processor.builds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.casebook.processor.generate.Javac;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A source level below 17 is one finding, whatever the sources use. */
class SourceLevelTest {
    private static final String USER = """
            package app;

            import acme.BillingCategory;
            import acme.BillingException;
            import acme.BillingHandler;
            import acme.BillingReader;
            import acme.CardDeclinedException;
            import acme.PayError;
            import acme.PaymentException;
            import static acme.BillingCodes.CARD_DECLINED;

            abstract class User implements BillingHandler<String> {
                abstract CardDeclinedException one(PaymentException e, PayError.Other other) throws BillingException;

                abstract BillingReader reader(BillingCategory category, CardDeclinedException.Builder builder);
            }
            """;

    @TempDir
    private Path directory;

    @ParameterizedTest
    @ValueSource(strings = {"8", "9", "11", "14", "15", "16"})
    void reportsOneFindingBelow17(String level) throws IOException {
        Javac.Result result = new Javac(directory)
                .catalogue("acme", "billing.yaml", Catalogues.BILLING)
                .source("app/User.java", USER)
                .options("--release", level, "-Xlint:-options")
                .compile();
        assertEquals(List.of("CB431"), result.ids());
        assertTrue(result.messages().get(0).contains("the source level is " + level), result::toString);
    }

    @Test
    void reportsOneFindingWhenCatalogueComesFromJar() throws IOException {
        Javac.Result library = new Javac(directory.resolve("library"))
                .catalogue("acme", "billing.yaml", Catalogues.BILLING)
                .compile();
        assertEquals(List.of(), library.messages());
        Javac.Result result = new Javac(directory)
                .source("app/Handler.java", """
                        package app;

                        @dev.casebook.ErrorHandler(acme.BillingException.class)
                        class Handler {
                            @dev.casebook.Handles
                            String payment(acme.PaymentException e) { return ""; }
                        }
                        """)
                .options(
                        "--release",
                        "11",
                        "-cp",
                        System.getProperty("java.class.path")
                                + java.io.File.pathSeparator
                                + directory.resolve("library/classes"))
                .compile();
        assertEquals(List.of("CB431"), result.ids());
    }
}
