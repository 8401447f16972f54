package dev.casebook.processor.handling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
                        add, for example:
                          @Handles String on(FlowException e, Integer m) { ... }
                          @Handles String on(UnrecognizedWhatsAppException e, Integer m) { ... }"""), result.messages());
        assertEquals(4, result.diagnostics().get(0).getLineNumber());
    }

    @Test
    void aCompleteHandlerCompilesInSilence() {
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
}
