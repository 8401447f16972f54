package dev.casebook.processor.handling;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a dispatcher declares: no more than its handler's methods, and to nobody who cannot see the handler. */
final class DispatcherTextTest {
    private static final String ERROR = """
            package app;
            public sealed interface Error {
                record Small() implements Error {}
                record Big() implements Error {}
            }
            """;

    @TempDir
    Path directory;

    private List<String> lines(String name, String handler, String start) {
        String text = new Compile(directory)
                .source(ERROR, "package app;\nimport dev.casebook.*;\nimport java.io.*;\n" + handler)
                .run()
                .generated("app/" + name + ".java");
        return Arrays.stream(text.split("\n", -1))
                .map(String::strip)
                .filter(line -> line.contains(start))
                .toList();
    }

    @Test
    void throwsTheWidestOfTheCheckedExceptions() {
        assertEquals(
                List.of("int dispatch(Error error) throws IOException, X {"),
                lines("MainDispatcher", """
                        @ErrorHandler(Error.class)
                        final class Main<X extends Exception> {
                            @Handles int small(Error.Small e) throws FileNotFoundException, IllegalStateException, AssertionError { return 1; }
                            @Handles int big(Error.Big e) throws IOException, X { return 1; }
                        }
                        """, "dispatch(Error"));
    }

    @Test
    void isAsPublicAsTheClassesAroundTheHandler() {
        String inner = """
                class Main {
                    @ErrorHandler(Error.class)
                    public static final class Inner {
                        @Handles int any(Error e) { return 1; }
                    }
                }
                """;
        assertEquals(
                List.of("final class Main_InnerDispatcher {"), lines("Main_InnerDispatcher", inner, "class Main_I"));
        assertEquals(
                List.of("public final class Main_InnerDispatcher {"),
                lines("Main_InnerDispatcher", "public " + inner, "class Main_I"));
        assertEquals(
                List.of("final class Main_InnerDispatcher {"),
                lines("Main_InnerDispatcher", "public " + inner.replace("public ", ""), "class Main_I"));
    }
}
