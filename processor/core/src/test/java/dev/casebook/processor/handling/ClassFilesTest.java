package dev.casebook.processor.handling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Handlers of hierarchies that were compiled before: the same ones, and newer ones. */
final class ClassFilesTest {
    private static final String HANDLER = """
            package app;
            import dev.casebook.*;
            import whatsapp.*;
            @ErrorHandler(WhatsAppException.class)
            final class Deliveries {
                @Handles({RateLimitHitException.class, PairLimitHitException.class}) String limits(ThrottlingException e) { return "limits"; }
                @Handles String flow(FlowException e) { return "flow"; }
                %s
            }
            """;
    private static final String MAIN = """
            package app;
            final class Main {
                static String run() throws Exception {
                    return new DeliveriesDispatcher(new Deliveries()).dispatch(
                        (whatsapp.WhatsAppException) Class.forName("whatsapp.%s").getDeclaredMethod("sample").invoke(null));
                }
            }
            """;

    @TempDir
    Path directory;

    private Path compiled(String name, String... sources) {
        Compile.Result result =
                new Compile(directory.resolve(name)).source(sources).run();
        assertEquals(List.of(), result.messages());
        return directory.resolve(name).resolve("classes");
    }

    /** The catalogue grown by an error in a category, and by a category. */
    private static String[] newer() {
        List<String> sources = new ArrayList<>(List.of(WhatsAppSources.all()));
        sources.set(0, WhatsAppSources.ROOT.replace("FlowException,", "FlowException, NewException,"));
        sources.set(
                1,
                WhatsAppSources.THROTTLING.replace(
                        "RateLimitHitException,", "RateLimitHitException, HardLimitException,"));
        sources.add(WhatsAppSources.leaf("HardLimitException", "ThrottlingException", "HARD_LIMIT", "1"));
        sources.add(WhatsAppSources.leaf("NewException", "WhatsAppException", "NEW", "2"));
        return sources.toArray(String[]::new);
    }

    private Compile.Result handler(Compile.Tool tool, Path catalogue, String methods, String sample) {
        return new Compile(directory.resolve("app"))
                .with(tool)
                .classPath(catalogue)
                .source(HANDLER.formatted(methods), MAIN.formatted(sample))
                .run();
    }

    @ParameterizedTest
    @EnumSource
    void readsEveryLevelFromClassFiles(Compile.Tool tool) {
        Path catalogue = compiled("old", WhatsAppSources.all());
        Compile.Result result = handler(tool, catalogue, "", "FlowBlockedException");
        assertEquals(List.of("""
                        [CB501] Deliveries leaves 3 of 4 categories of WhatsAppException unhandled
                          ThrottlingException             its codes that the catalogue does not list
                          UnrecognizedWhatsAppException   every code that the catalogue does not list
                          UnreadableWhatsAppException     every body that cannot be read
                        help: add:
                          @Handles String on(whatsapp.UnrecognizedThrottlingException e) { throw new UnsupportedOperationException(); }
                          @Handles String on(whatsapp.UnrecognizedWhatsAppException e) { throw new UnsupportedOperationException(); }
                          @Handles String on(whatsapp.UnreadableWhatsAppException e) { throw new UnsupportedOperationException(); }"""), result.messages());
    }

    private String meet(String methods, String sample) {
        Path old = compiled("old", WhatsAppSources.all());
        Path grown = compiled("newer", newer());
        Compile.Result result = handler(Compile.Tool.JAVAC, old, methods, sample);
        assertEquals(List.of(), result.messages());
        List<Path> paths = new ArrayList<>(result.classPath());
        paths.set(paths.indexOf(old), grown);
        return new Compile.Result(true, List.of(), "", result.directory(), paths, List.of()).call("app.Main");
    }

    private static final String UNKNOWN =
            "@Handles String unknown(UnrecognizedWhatsAppException e) { return \"unknown \" + e.report().code(); }\n";
    private static final String UNREADABLE =
            "@Handles String unreadable(UnreadableWhatsAppException e) { return \"no\"; }\n";
    private static final String THROTTLED =
            "@Handles String unlisted(UnrecognizedThrottlingException e) { return \"unlisted \" + e.report().code(); }\n";

    @Test
    void dispatchesNewCategoryAsUnrecognized() {
        assertEquals("unknown 1", meet(UNKNOWN + UNREADABLE + THROTTLED, "NewException"));
    }

    @Test
    void dispatchesNewErrorAsUnrecognizedOfCategory() {
        assertEquals("unlisted 1", meet(UNKNOWN + UNREADABLE + THROTTLED, "HardLimitException"));
    }

    @Test
    void dispatchesNewErrorToMethodOfCategory() {
        assertEquals(
                "slow",
                meet(
                        UNKNOWN + UNREADABLE + "@Handles String slow(ThrottlingException e) { return \"slow\"; }",
                        "HardLimitException"));
    }

    @Test
    void dispatchesNewErrorToFallback() {
        assertEquals(
                "root",
                meet(
                        UNKNOWN + UNREADABLE + THROTTLED
                                + "@Handles String root(WhatsAppException e) { return \"root\"; }",
                        "NewException"));
    }

    @Test
    void namesBothRevisionsWithoutUnrecognizedMethod() {
        String excepted = HANDLER.replace(
                "(WhatsAppException.class)",
                "(value = WhatsAppException.class, except = @Except(type = UnrecognizedWhatsAppException.class, reason = \"never\"))");
        Path old = compiled("old", WhatsAppSources.all());
        Path grown = compiled("newer", newer());
        Compile.Result result = new Compile(directory.resolve("app"))
                .classPath(old)
                .source(excepted.formatted(UNREADABLE + THROTTLED), MAIN.formatted("NewException"))
                .run();
        assertEquals(List.of(), result.messages());
        List<Path> paths = new ArrayList<>(result.classPath());
        paths.set(paths.indexOf(old), grown);
        Compile.Result run = new Compile.Result(true, List.of(), "", result.directory(), paths, List.of());
        AssertionError failure = assertThrows(AssertionError.class, () -> run.call("app.Main"));
        Throwable thrown = ((InvocationTargetException) failure.getCause()).getCause();
        assertEquals(IllegalStateException.class, thrown.getClass());
        assertEquals(
                "DeliveriesDispatcher was generated for WhatsAppException of revision 2026-10 and does not know"
                        + " whatsapp.NewException of revision 2026-11",
                thrown.getMessage());
    }

    @Test
    void warnsAndThrowsDuringMigration() {
        Path catalogue = compiled("old", WhatsAppSources.all());
        Compile.Result result = new Compile(directory.resolve("app"))
                .withWarnings()
                .classPath(catalogue)
                .option("-Acasebook.unhandled=warning")
                .source(HANDLER.formatted(""), MAIN.formatted("UnreadableWhatsAppException"))
                .run();
        assertTrue(result.success());
        assertEquals("[MANDATORY_WARNING]", result.kinds().toString());
        assertTrue(result.messages().get(0).startsWith("[CB501] Deliveries leaves 3 of 4 categories of"));
        AssertionError failure = assertThrows(AssertionError.class, () -> result.call("app.Main"));
        Throwable thrown = ((InvocationTargetException) failure.getCause()).getCause();
        assertEquals("whatsapp.UnreadableWhatsAppException", thrown.getClass().getName());
        assertTrue(result.resource("META-INF/casebook/handlers/app.Deliveries.json")
                .contains("{\"type\": \"whatsapp.UnreadableWhatsAppException\", \"unhandled\": true}"));
    }

    @Test
    void acceptsMigrationWithoutMethods() {
        Compile.Result result = new Compile(directory.resolve("app"))
                .withWarnings()
                .classPath(compiled("old", WhatsAppSources.all()))
                .option("-Acasebook.unhandled=warning")
                .source("""
                        package app;
                        import whatsapp.*;
                        @dev.casebook.ErrorHandler(WhatsAppException.class)
                        final class Empty {
                            static String run() {
                                try {
                                    new EmptyDispatcher(new Empty()).dispatch(FlowBlockedException.sample());
                                    return "handled";
                                } catch (FlowBlockedException e) {
                                    return "thrown";
                                }
                            }
                        }
                        """)
                .run();
        assertEquals("thrown", result.call("app.Empty"));
    }
}
