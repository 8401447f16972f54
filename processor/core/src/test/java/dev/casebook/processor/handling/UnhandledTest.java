package dev.casebook.processor.handling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.casebook.processor.generate.Javac;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said about a handler that leaves something out. */
final class UnhandledTest {
    private static final String HEAD = """
            package app;
            import dev.casebook.*;
            import whatsapp.*;
            """;

    @TempDir
    Path directory;

    private Compile.Result compile(String handler) {
        return new Compile(directory)
                .source(WhatsAppSources.all())
                .source(HEAD + handler)
                .run();
    }

    @Test
    void categoriesAreNamedWithTheirErrorsAndStubs() {
        Compile.Result result = compile("""
                @ErrorHandler(WhatsAppException.class)
                final class Deliveries {
                    @Handles String slowDown(ThrottlingException e, Integer m) { return "slow"; }
                    @Handles String unreadable(UnreadableWhatsAppException e, Integer m) { return "unreadable"; }
                    static String use(WhatsAppException e) { return new DeliveriesDispatcher(new Deliveries()).dispatch(e, 1); }
                }
                """);
        assertEquals(List.of("""
                        [CB501] Deliveries leaves 2 of 4 categories of WhatsAppException unhandled
                          FlowException                   FLOW_BLOCKED (132068), FLOW_THROTTLED (132069)
                          UnrecognizedWhatsAppException   every code that the catalogue does not list
                        help: add:
                          @Handles String on(whatsapp.FlowException e, Integer m) { throw new UnsupportedOperationException(); }
                          @Handles String on(whatsapp.UnrecognizedWhatsAppException e, Integer m) {
                              throw new UnsupportedOperationException();
                          }"""), result.messages());
        assertEquals(4, result.diagnostics().get(0).getLineNumber());
    }

    @Test
    void saysThatCategoryHasNoErrors() throws IOException {
        Javac.Result result = new Javac(directory)
                .catalogue("app", "billing.yaml", """
                        casebook: 1
                        name: Billing
                        title: Billing
                        revision: "1"
                        accepts: {CB262: its errors follow}
                        categories:
                          payment: {title: Payment, advice: give-up}
                          refund: {title: Refund, advice: give-up}
                        errors:
                          CARD_DECLINED: {code: 1, category: payment, title: Card declined, remedy: Use another.}
                        """)
                .source("app/Desk.java", """
                        package app;
                        import dev.casebook.*;
                        @ErrorHandler(BillingException.class)
                        final class Desk {
                            @Handles void unknown(UnrecognizedBillingException e) {}
                        }
                        """)
                .compile();
        assertEquals(List.of("""
                        [CB501] Desk leaves 2 of 3 categories of BillingException unhandled
                            PaymentException   CARD_DECLINED (1)
                            RefundException    no errors so far
                          help: add:
                            @Handles void on(PaymentException e) { throw new UnsupportedOperationException(); }
                            @Handles void on(RefundException e) { throw new UnsupportedOperationException(); }"""), result.messages());
    }

    @Test
    void compilesWhenItsStubsArePasted() {
        String handler = """
                @ErrorHandler(WhatsAppException.class)
                final class Deliveries {
                    @Handles java.util.List<? extends Number> slowDown(ThrottlingException e, java.util.Map<String, int[]> m) { return java.util.List.of(); }
                    //
                }
                """;
        List<String> messages = compile(handler).messages();
        String help = messages.get(0);
        String stubs = help.substring(help.indexOf("help: add:") + "help: add:".length());
        assertTrue(stubs.lines().count() > 4, stubs);
        Compile.Result pasted = new Compile(directory.resolve("pasted"))
                .source(WhatsAppSources.all())
                .source(HEAD + handler.replace("//", stubs))
                .run();
        assertEquals(List.of(), pasted.messages());
        assertTrue(pasted.success());
    }

    @Test
    void namesTheExceptionWhenTheRootIsTheEnumOfTheDefinitions() throws IOException {
        assertEquals(List.of("""
                        [CB502] BillingError lists the definitions of the errors; a handler needs the exceptions
                          help: did you mean BillingException?"""), billing("""
                        package app;
                        import dev.casebook.*;
                        @ErrorHandler(BillingError.class)
                        final class Desk {}
                        """).messages());
    }

    @Test
    void namesTheOwnClassWhenItKeepsTheRootFromBeingGenerated() throws IOException {
        assertEquals(List.of("""
                        [CB405] the class app.BillingException cannot be generated: a class of this name already exists
                          help: rename or remove the existing class, rename the entry of the catalogue, or generate the catalogue into another package""", """
                        [CB502] BillingException is not sealed, and it is not generated, although its package has a catalogue
                          help: name a generated type; if BillingException has the name of one, rename your class"""), billing("""
                        package app;
                        import dev.casebook.*;
                        @ErrorHandler(BillingException.class)
                        final class Desk {}
                        class BillingException extends RuntimeException {
                            private static final long serialVersionUID = 1L;
                        }
                        """).messages());
    }

    private Javac.Result billing(String handler) throws IOException {
        return new Javac(directory)
                .catalogue("app", "billing.yaml", """
                        casebook: 1
                        name: Billing
                        title: Billing
                        revision: "1"
                        categories:
                          payment: {title: Payment, advice: give-up}
                        errors:
                          CARD_DECLINED: {code: 1, category: payment, title: Card declined, remedy: Use another.}
                        """)
                .source("app/Desk.java", handler)
                .compile();
    }

    @Test
    void bodiesThatCannotBeReadAreLeftOutLikeAnythingElse() {
        Compile.Result result = compile("""
                @ErrorHandler(WhatsAppException.class)
                final class Deliveries {
                    @Handles({ThrottlingException.class, FlowException.class, UnrecognizedWhatsAppException.class})
                    String known(WhatsAppException e) { return "known"; }
                }
                """);
        assertEquals(List.of("""
                        [CB501] Deliveries leaves 1 of 4 categories of WhatsAppException unhandled
                          UnreadableWhatsAppException   every body that cannot be read
                        help: add:
                          @Handles String on(whatsapp.UnreadableWhatsAppException e) { throw new UnsupportedOperationException(); }"""), result.messages());
    }

    @Test
    void compilesCompleteHandlerWithoutMessage() {
        Compile.Result result = compile("""
                @ErrorHandler(WhatsAppException.class)
                final class Deliveries {
                    @Handles String slowDown(ThrottlingException e, Integer m) { return "slow"; }
                    @Handles String quick(RateLimitHitException e, Integer m) { return "quick"; }
                    @Handles({FlowBlockedException.class, FlowThrottledException.class}) String flow(WhatsAppException e, Integer m) { return "flow"; }
                    @Handles String unreadable(UnreadableWhatsAppException e, Integer m) { return "unreadable"; }
                    @Handles String unknown(UnrecognizedWhatsAppException e, Integer m) { return "unknown"; }
                    static String run() {
                        DeliveriesDispatcher d = new DeliveriesDispatcher(new Deliveries());
                        return d.dispatch(RateLimitHitException.sample(), 1) + d.dispatch(PairLimitHitException.sample(), 1)
                            + d.dispatch(FlowBlockedException.sample(), 1) + d.dispatch(UnrecognizedWhatsAppException.sample(), 1);
                    }
                }
                """);
        assertEquals(List.of(), result.messages());
        assertEquals("", result.printed());
        assertTrue(result.success());
        assertEquals("quickslowflowunknown", result.call("app.Deliveries"));
    }

    @Test
    void errorsAreNamedOneByOneAtTheLevelOfCodes() {
        Compile.Result result = compile("""
                @ErrorHandler(value = WhatsAppException.class, level = ErrorHandler.Level.CODE)
                final class Deliveries {
                    @Handles static void slowDown(ThrottlingException error) {}
                    @Handles static void flow(FlowBlockedException error) {}
                    @Handles static void unreadable(UnreadableWhatsAppException error) {}
                    @Handles static void unknown(UnrecognizedWhatsAppException error) {}
                }
                """);
        assertEquals(List.of("""
                        [CB501] Deliveries leaves 4 of 7 errors of WhatsAppException unhandled
                          ThrottlingException   RATE_LIMIT_HIT (130429), PAIR_LIMIT_HIT (131056), its codes that the catalogue does not list
                          FlowException         FLOW_THROTTLED (132069)
                        help: add:
                          @Handles static void on(whatsapp.RateLimitHitException error) { throw new UnsupportedOperationException(); }
                          @Handles static void on(whatsapp.PairLimitHitException error) { throw new UnsupportedOperationException(); }
                          @Handles static void on(whatsapp.UnrecognizedThrottlingException error) {
                              throw new UnsupportedOperationException();
                          }
                          @Handles static void on(whatsapp.FlowThrottledException error) { throw new UnsupportedOperationException(); }
                        or handle the rest in one method for WhatsAppException: @ErrorHandler(..., catchAll = true)"""), result.messages());
    }

    @Test
    void listsEveryMissingMethodAndNamesCatchAll() {
        StringBuilder lib = new StringBuilder("package app;\nsealed interface Base {\n");
        for (int i = 0; i < 25; i++) {
            lib.append("sealed interface G%1$d extends Base {}\n".formatted(i));
            for (int j = 0; j < 6; j++) {
                lib.append("record E%1$d_%2$d() implements G%1$d {}\n".formatted(i, j));
            }
        }
        Compile.Result result = new Compile(directory)
                .source(lib.append("}\n").toString())
                .source("package app;\n@dev.casebook.ErrorHandler(Base.class)\nfinal class Empty {}\n")
                .run();
        List<String> lines = result.messages().get(0).lines().toList();
        assertEquals("[CB501] Empty leaves 25 of 25 types of Base unhandled", lines.get(0));
        assertEquals("  Base.G0    Base.E0_0, Base.E0_1, Base.E0_2, Base.E0_3, and 2 more", lines.get(1));
        assertEquals("  and 5 more", lines.get(21));
        assertEquals("help: add:", lines.get(22));
        assertEquals(
                "  @dev.casebook.Handles void on(Base.G0 e) { throw new UnsupportedOperationException(); }",
                lines.get(23));
        assertEquals(
                "  @dev.casebook.Handles void on(Base.G24 e) { throw new UnsupportedOperationException(); }",
                lines.get(47));
        assertEquals("or handle the rest in one method for Base: @ErrorHandler(..., catchAll = true)", lines.get(48));
        assertEquals(49, lines.size());
    }
}
