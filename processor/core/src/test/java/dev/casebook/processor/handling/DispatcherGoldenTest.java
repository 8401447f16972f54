package dev.casebook.processor.handling;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.casebook.testing.ExpectedFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The exact bytes of a dispatcher and of its map. {@code -Dcasebook.rewrite=true} writes them anew. */
final class DispatcherGoldenTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden/handler");
    private static final String HANDLER = """
            package app;
            import dev.casebook.*;
            import java.io.IOException;
            import whatsapp.*;
            @ErrorHandler(value = WhatsAppException.class, except = @Except(type = FlowThrottledException.class, reason = "the \\"caller\\" <waits>"))
            public class Deliveries {
                @Handles public String slowDown(ThrottlingException e, Integer message) { return "slow"; }
                @Handles public String quick(RateLimitHitException e, Integer message) throws IOException { return "quick"; }
                @Handles({FlowBlockedException.class, UnreadableWhatsAppException.class})
                public static String stop(WhatsAppException e, Integer message) { return "stop"; }
                @Handles public String unknown(UnrecognizedWhatsAppException e, Integer message) { return "unknown"; }
            }
            """;

    @TempDir
    Path directory;

    @ParameterizedTest
    @EnumSource
    void generatesSameBytesInEveryCompiler(Compile.Tool tool) throws IOException {
        Compile.Result result = new Compile(directory)
                .with(tool)
                .source(WhatsAppSources.all())
                .source(HANDLER)
                .run();
        assertEquals(List.of(), result.messages());
        check("DeliveriesDispatcher.java", result.generated("app/DeliveriesDispatcher.java"));
        check("app.Deliveries.json", result.resource("META-INF/casebook/handlers/app.Deliveries.json"));
    }

    private static void check(String name, String actual) {
        ExpectedFile.assertContains(GOLDEN.resolve(name), actual);
    }
}
