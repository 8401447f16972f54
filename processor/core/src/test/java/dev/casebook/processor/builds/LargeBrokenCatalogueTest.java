package dev.casebook.processor.builds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.casebook.processor.generate.Javac;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With mistakes in a large catalogue, only the types that user code names are generated. */
class LargeBrokenCatalogueTest {
    private static final String USER = """
            package app;

            import acme.*;

            class User implements BillingHandler<String> {
                static final BillingError CONSTANT = BillingError.E_20;
                static final int CODE = BillingCodes.E_30;

                static String pay(BillingException error) {
                    try {
                        throw error;
                    } catch (E10Exception declined) {
                        return "declined";
                    } catch (FormerException renamed) {
                        return renamed.getMessage();
                    }
                }

                @Override public String onE50(E50Exception error) { return "fifty"; }
                @Override public String onPayment(PaymentException error) { return "payment"; }
                @Override public String onUnrecognized(UnrecognizedBillingException error) { return "unrecognized"; }
            }
            """;

    @TempDir
    private Path directory;

    @Test
    void reportsOnlyMistakesAndGeneratesOnlyWhatIsNamed() throws IOException {
        Javac.Result result = compile(catalogue(600));

        assertEquals(List.of("CB203", "CB203"), result.ids());
        Set<String> exceptions = result.generated().keySet().stream()
                .filter(file -> file.matches("acme/(E\\d+|Former)Exception.java"))
                .collect(Collectors.toSet());
        assertEquals(
                Set.of(
                        "acme/E10Exception.java",
                        "acme/E20Exception.java",
                        "acme/E30Exception.java",
                        "acme/E40Exception.java",
                        "acme/E50Exception.java",
                        "acme/E60Exception.java",
                        "acme/FormerException.java"),
                exceptions);
    }

    @Test
    void generatesAllTypesOfSmallCatalogue() throws IOException {
        Javac.Result result = compile(catalogue(100));

        assertEquals(List.of("CB203", "CB203"), result.ids());
        assertTrue(result.generated().containsKey("acme/E99Exception.java"));
    }

    private Javac.Result compile(String catalogue) throws IOException {
        return new Javac(directory)
                .catalogue("acme", "billing.yaml", catalogue)
                .source("app/User.java", USER)
                .compile();
    }

    private static String catalogue(int errors) {
        String entries = IntStream.range(0, errors)
                .mapToObj(LargeBrokenCatalogueTest::error)
                .collect(Collectors.joining());
        return """
                casebook: 1
                name: Billing
                title: Billing
                revision: "1"
                granularity: error
                categories:
                  payment: {title: Payment, advice: ask-user}
                errors:
                """ + entries;
    }

    private static String error(int index) {
        String code = index % 50 == 7 && index < 100 ? "40x" : Integer.toString(index);
        String more = index == 40 ? ", renamed-from: FORMER, deprecated: {reason: Split, replaced-by: E_60}" : "";
        return "  E_" + index + ": {code: " + code + ", category: payment, title: T, remedy: R" + more + "}\n";
    }
}
