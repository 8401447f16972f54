package dev.casebook.processor.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the compiler prints for a catalogue with mistakes: one message for each, on the annotation, and nothing else. */
class FindingsTest {
    private static final String USER = """
            package user;

            final class User {
                static String decide(billing.BillingException error) {
                    return error.accept(new billing.BillingHandler<String>() {
                        @Override
                        public String onPayment(billing.PaymentException error) {
                            return billing.BillingError.CARD_DECLINED.title();
                        }

                        @Override
                        public String onCardDeclined(billing.CardDeclinedException error) {
                            return "";
                        }

                        @Override
                        public String onUnrecognized(billing.UnrecognizedBillingException error) {
                            return "";
                        }
                    });
                }
            }
            """;
    private static final String HEAD = """
            casebook: 1
            name: Billing
            title: Billing
            revision: "1"
            categories:
              payment: {title: Payment, advice: ask-user}
            errors:
            """;

    @TempDir
    private Path directory;

    @Test
    void reportsOnlyMistakeAlthoughSourcesUseTypes() throws IOException {
        Javac.Result result = compile("  CARD_DECLINED: {code: 40x, category: payment, title: T, remedy: R}\n");

        assertFalse(result.success());
        assertEquals(List.of("CB203"), result.ids());
    }

    @Test
    void reportsTwoMistakes() throws IOException {
        Javac.Result result = compile("""
                  CARD_DECLINED: {code: 17, category: payments, title: T, remedy: R}
                  CARD_STOLEN: {code: 17, category: payment, title: T, remedy: R}
                """);

        assertEquals(2, result.ids().size(), () -> String.join("\n", result.messages()));
        assertTrue(
                result.messages().get(0).contains("payment"), result.messages().get(0));
        assertTrue(
                result.messages().get(1).contains("CARD_DECLINED"),
                result.messages().get(1));
    }

    @Test
    void reportsOnlyErrorNamedLikeGeneratedType() throws IOException {
        for (String name : List.of("BILLING", "UNRECOGNIZED_BILLING", "UNRECOGNIZED_PAYMENT")) {
            Javac.Result result = new Javac(Files.createDirectory(directory.resolve(name)))
                    .catalogue(
                            "billing",
                            "catalogue.yaml",
                            HEAD.replace("advice: ask-user", "advice: ask-user, covers: 1-9")
                                    + "  CARD_DECLINED: {code: 17, category: payment, title: T, remedy: R}\n"
                                    + "  " + name + ": {code: 18, category: payment, title: T, remedy: R}\n")
                    .source("user/User.java", USER)
                    .compile();

            assertEquals(List.of("CB301"), result.ids(), name);
        }
    }

    @Test
    void reportsOnlyMisspeltSection() throws IOException {
        Javac.Result result = new Javac(directory)
                .catalogue(
                        "billing",
                        "catalogue.yaml",
                        HEAD.replace("categories:", "catgories:")
                                + "  CARD_DECLINED: {code: 17, category: payment, title: T, remedy: R}\n")
                .source("user/User.java", USER)
                .compile();

        assertEquals(List.of("CB123"), result.ids());
    }

    @Test
    void reportsTwoMistakesOfOneError() throws IOException {
        Javac.Result result = compile("  CARD_DECLINED: {code: 17, category: payments, titel: T, remedy: R}\n");

        assertEquals(List.of("CB123", "CB234"), result.ids().stream().sorted().toList());
    }

    @Test
    void reportsOnValueOfAnnotation() throws IOException {
        Javac.Result result = compile("  CARD_DECLINED: {code: 40x, category: payment, title: T, remedy: R}\n");

        Diagnostic<? extends JavaFileObject> found = result.diagnostics().get(0);
        assertEquals(Diagnostic.Kind.ERROR, found.getKind());
        assertEquals("/billing/package-info.java", found.getSource().toUri().getPath());
        assertEquals(2, found.getLineNumber());
        assertEquals("@dev.casebook.ErrorCatalogue(".length() + 1, found.getColumnNumber());
        String text = found.getMessage(Locale.ROOT);
        assertTrue(text.contains("catalogue.yaml:8:25"), text);
        assertTrue(text.contains("help: "), text);
    }

    @Test
    void listsEveryPlaceOfMissingCatalogue() throws IOException {
        Javac.Result result =
                new Javac(directory).annotated("billing", "nowhere.yaml").compile();

        assertEquals(List.of("CB401"), result.ids());
        String text = result.messages().get(0);
        for (String place :
                List.of("-Acasebook.catalogue", "class output", "source path", "class path", "module path")) {
            assertTrue(text.contains(place), text);
        }
    }

    @Test
    void rejectsPathOutsideOfRoot() throws IOException {
        for (String path : List.of("../billing.yaml", "/etc/passwd", "a/../../b", "file:/etc/passwd", "C:\\\\b", "")) {
            Javac.Result result =
                    new Javac(directory).annotated("billing", path).compile();

            assertEquals(List.of("CB402"), result.ids(), path);
        }
    }

    @Test
    void rejectsTwoCataloguesInOnePackage() throws IOException {
        Javac.Result result = new Javac(directory)
                .catalogue(
                        "billing", "catalogue.yaml", HEAD + "  A: {code: 1, category: payment, title: T, remedy: R}\n")
                .source("billing/Second.java", """
                        package billing;

                        @dev.casebook.ErrorCatalogue("catalogue.yaml")
                        interface Second {}
                        """)
                .compile();

        assertEquals(List.of("CB403"), result.ids());
    }

    @Test
    void rejectsUnnamedPackage() throws IOException {
        Javac.Result result = new Javac(directory)
                .source("Unnamed.java", "@dev.casebook.ErrorCatalogue(\"a.yaml\")\ninterface Unnamed {}\n")
                .compile();

        assertEquals(List.of("CB404"), result.ids());
    }

    private Javac.Result compile(String errors) throws IOException {
        return new Javac(directory)
                .catalogue("billing", "catalogue.yaml", HEAD + errors)
                .source("user/User.java", USER)
                .compile();
    }
}
