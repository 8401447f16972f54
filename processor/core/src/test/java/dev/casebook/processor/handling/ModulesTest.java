package dev.casebook.processor.handling;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Handlers of hierarchies in another module. */
final class ModulesTest {
    private static final String HANDLER = """
            package app;
            import dev.casebook.*;
            import lib.Base;
            @ErrorHandler(value = Base.class, level = ErrorHandler.Level.CODE)
            final class Handler {
                @Handles String shown(Base.Shown e) { return "shown"; }
                %s
                static String run() { return new HandlerDispatcher(new Handler()).dispatch(Base.hidden()); }
            }
            """;

    @TempDir
    Path directory;

    private Path library() {
        Compile.Result result = new Compile(directory.resolve("lib"))
                .source("module lib { exports lib; }", """
                        package lib;
                        public sealed interface Base permits Base.Shown, lib.internal.Hidden {
                            record Shown() implements Base {}
                            static Base hidden() { return new lib.internal.Hidden(); }
                        }
                        """, """
                        package lib.internal;
                        public record Hidden() implements lib.Base {}
                        """)
                .run();
        assertEquals(List.of(), result.messages());
        return directory.resolve("lib").resolve("classes");
    }

    /** The runtime's classes stand in a directory here, and so in no module. */
    private Compile.Result compile(Compile app, String methods) {
        return app.option("--add-reads")
                .option("app=ALL-UNNAMED")
                .source("module app { requires lib; }", HANDLER.formatted(methods))
                .run();
    }

    @Test
    void countsHiddenTypesThroughSupertype() {
        Path library = library();
        Compile app = new Compile(directory.resolve("app")).modulePath(library).classPath(library);
        Compile.Result result = compile(app, "@Handles String rest(Base e) { return \"rest\"; }");
        assertEquals(List.of(), result.messages());
        assertEquals("rest", result.call("app.Handler"));
    }

    @Test
    void reportsMissingMethod() {
        Path library = library();
        Compile app = new Compile(directory.resolve("app")).modulePath(library);
        Compile.Result result = compile(app, "");
        assertEquals(List.of("""
                        [CB501] Handler leaves 1 of 2 types of Base unhandled
                          Hidden
                        help: add:
                          @Handles String on(lib.Base e) { throw new UnsupportedOperationException(); }"""), result.messages());
    }
}
