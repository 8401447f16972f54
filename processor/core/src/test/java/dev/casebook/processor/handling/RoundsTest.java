package dev.casebook.processor.handling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.casebook.ErrorCatalogue;
import dev.casebook.processor.HandlerProcessor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Handlers of hierarchies that another processor writes in the same compilation. */
final class RoundsTest {
    private static final String START = "@dev.casebook.ErrorCatalogue(\"x.yaml\")\npackage app;";
    private static final String GENERATED = """
            package app;
            %s
            public abstract sealed class Root extends RuntimeException {
                private static final long serialVersionUID = 1L;
                public static sealed abstract class Some extends Root { private static final long serialVersionUID = 1L; }
                public static final class One extends Some { private static final long serialVersionUID = 1L; }
                public static final class Two extends Root { private static final long serialVersionUID = 1L; }
            }
            """;

    @TempDir
    Path directory;

    /** Writes the hierarchy in the first round, as a processor of catalogues does. */
    private static final class Writing extends AbstractProcessor {
        private final String text;

        Writing(String text) {
            this.text = text;
        }

        @Override
        public Set<String> getSupportedAnnotationTypes() {
            return Set.of(ErrorCatalogue.class.getName());
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latestSupported();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            if (!annotations.isEmpty()) {
                write();
            }
            return true;
        }

        private void write() {
            try (Writer file =
                    processingEnv.getFiler().createSourceFile("app.Root").openWriter()) {
                file.write(text);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }

    private Compile.Result compile(Compile.Tool tool, String annotation, String... sources) {
        return new Compile(directory)
                .with(tool)
                .processors(new HandlerProcessor(), new Writing(GENERATED.formatted(annotation)))
                .source(START)
                .source(sources)
                .run();
    }

    @ParameterizedTest
    @EnumSource
    void reportsNothingAboutACompleteHandler(Compile.Tool tool) {
        Compile.Result result = compile(tool, "", """
                package app;
                import dev.casebook.*;
                import java.util.*;
                @ErrorHandler({Root.class})
                final class Handler {
                    @Handles String some(Root.Some e, List<? extends Root[]> more) { return "some"; }
                    @Handles({Root.Two.class}) String two(Root e, List<? extends Root[]> more) { return "two"; }
                    static String run() {
                        return new HandlerDispatcher(new Handler()).dispatch(new Root.One(), null);
                    }
                }
                """);
        assertEquals(List.of(), result.messages());
        assertEquals("some", result.call("app.Handler"));
    }

    @ParameterizedTest
    @EnumSource
    void reportsIncompleteHandlerOnce(Compile.Tool tool) {
        Compile.Result result = compile(tool, "", """
                package app;
                import dev.casebook.*;
                @ErrorHandler(value = Root.class, except = @Except(type = Root.One.class, reason = "later"))
                final class Handler {
                    @Handles String none(Root e) { return new HandlerDispatcher(this).dispatch(e); }
                }
                """);
        assertEquals(List.of("""
                        [CB501] Handler leaves 1 of 2 types of Root unhandled
                          Root.Two
                        help: add:
                          @Handles String on(Root.Two e) { throw new UnsupportedOperationException(); }
                        or let none(Root) handle the rest: @ErrorHandler(..., catchAll = true)"""), result.messages());
    }

    @ParameterizedTest
    @EnumSource
    void skipsSkeletons(Compile.Tool tool) {
        Compile.Result result = compile(tool, "@dev.casebook.generated.Skeleton", """
                package app;
                import dev.casebook.*;
                @ErrorHandler(Root.class)
                final class Handler {
                    @Handles String none(String e) { return ""; }
                    String use(Root e) { return new HandlerDispatcher(this).dispatch(e); }
                }
                """);
        assertEquals(List.of(), result.messages());
    }

    @Test
    void leavesMissingTypesToTheCompiler() {
        Compile.Result result = compile(Compile.Tool.JAVAC, "", """
                package app;
                import dev.casebook.*;
                @ErrorHandler({Root.class, Missing.class})
                final class Handler {
                    @Handles String none(Root.Three e) { return ""; }
                }
                """);
        assertTrue(
                result.messages().stream().noneMatch(message -> message.contains("CB")),
                result.messages().toString());
        assertEquals(List.of("3:28", "5:30"), result.places());
    }

    @Test
    void acceptsGeneratedSuperclass() {
        Compile.Result result = compile(Compile.Tool.JAVAC, "", """
                package app;
                import dev.casebook.*;
                abstract class Base<E> {
                    @Handles public abstract String all(E e);
                }
                """, """
                package app;
                import dev.casebook.*;
                @ErrorHandler(value = Root.class, catchAll = true)
                final class Handler extends Base<Root> {
                    @Override public String all(Root e) { return "all"; }
                    static String run() {
                        return new HandlerDispatcher(new Handler()).dispatch(new Root.One());
                    }
                }
                """);
        assertEquals(List.of(), result.messages());
        assertEquals("all", result.call("app.Handler"));
    }
}
