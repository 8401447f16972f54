package dev.casebook.processor.handling;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every message about a handler: its text, the place that it points to, and nothing else beside it. */
final class HandlerMessagesTest {
    private static final String LIB = """
            package lib;
            public sealed interface Failure permits Failure.Slow, Failure.Fatal, Failure.Odd {
                sealed interface Retried {}
                sealed interface Slow extends Failure permits Late, Lost {}
                final class Late implements Slow, Retried {}
                final class Lost implements Slow {}
                enum Fatal implements Failure, Retried { BROKEN { @Override public String toString() { return "!"; } }, GONE }
                record Odd(int code) implements Failure {}
            }
            """;

    @TempDir
    Path directory;

    private void check(String handler, String... messages) {
        check(new Compile(directory.resolve("javac")), handler, messages);
        checkLines(new Compile(directory.resolve("ecj")).with(Compile.Tool.ECJ), handler, messages);
    }

    private static void check(Compile compile, String handler, String... messages) {
        Compile.Result result = run(compile, handler);
        assertEquals(List.of(messages), result.messages());
        assertEquals(result.marks(), result.places());
        assertEquals("", result.printed());
    }

    /** ECJ tells the same; it knows the whole range of a value, and none of a value inside an array. */
    private static void checkLines(Compile compile, String handler, String... messages) {
        Compile.Result result = run(compile, handler);
        assertEquals(sorted(List.of(messages)), sorted(result.messages()));
        assertEquals(lines(result.marks()), lines(result.places()));
    }

    private static void assertPlaces(Compile.Tool tool, Compile.Result result) {
        switch (tool) {
            case JAVAC -> assertEquals(result.marks(), result.places());
            case ECJ -> assertEquals(lines(result.marks()), lines(result.places()));
        }
    }

    private static List<String> sorted(List<String> texts) {
        return texts.stream().sorted().toList();
    }

    private static List<String> lines(List<String> places) {
        return places.stream()
                .map(place -> place.substring(0, place.indexOf(':')))
                .toList();
    }

    /** The dispatcher is used, so that a missing one would be seen. */
    private static Compile.Result run(Compile compile, String handler) {
        return compile.source(LIB)
                .source("package app;\nimport dev.casebook.*;\nimport lib.Failure;\nimport lib.Failure.*;\n" + handler)
                .source("""
                        package app;
                        final class User {
                            static Object use(Failures f) { return new FailuresDispatcher(f); }
                        }
                        """)
                .run();
    }

    @Test
    void unhandledTypes() {
        check("""
                @ErrorHandler(Failure«.class)
                final class Failures {
                    @Handles void slow(Slow s, int... more) {}
                }
                """, """
                [CB501] Failures leaves 2 of 3 types of Failure unhandled
                  Failure.Fatal
                  Failure.Odd
                help: add:
                  @Handles void on(lib.Failure.Fatal s, int[] more) { throw new UnsupportedOperationException(); }
                  @Handles void on(lib.Failure.Odd s, int[] more) { throw new UnsupportedOperationException(); }""");
    }

    @Test
    void unhandledByCode() {
        check("""
                @ErrorHandler(value = Failure«.class, level = ErrorHandler.Level.CODE)
                final class Failures {
                    @Handles int slow(Slow s) { return 1; }
                    @Handles int late(Late s) { return 1; }
                    @Handles int odd(Odd s) { return 1; }
                }
                """, """
                [CB501] Failures leaves 2 of 4 types of Failure unhandled
                  Failure.Slow    Failure.Lost
                  Failure.Fatal
                help: add:
                  @Handles int on(lib.Failure.Lost s) { throw new UnsupportedOperationException(); }
                  @Handles int on(lib.Failure.Fatal s) { throw new UnsupportedOperationException(); }""");
    }

    @Test
    void ignoresFallbackInCoverage() {
        check("""
                @ErrorHandler(Failure«.class)
                final class Failures {
                    @Handles void all(Failure f) {}
                    @Handles void slow(Slow f) {}
                    @Handles void fatal(Fatal f) {}
                }
                """, """
                [CB501] Failures leaves 1 of 3 types of Failure unhandled
                  Failure.Odd
                help: add:
                  @Handles void on(lib.Failure.Odd f) { throw new UnsupportedOperationException(); }
                or let all(Failure) handle the rest: @ErrorHandler(..., catchAll = true)""");
    }

    @Test
    void reportsRootThatIsNotSealed() {
        check("""
                @ErrorHandler({Exception«.class, Odd«.class, int«.class})
                final class Failures {
                    @Handles void all(Exception f) {}
                    @Handles void all(Odd f) {}
                }
                """, """
                [CB502] Exception is not sealed, so nothing can check that all of it is handled
                help: name a sealed class or interface; if Exception is your own, you can make it sealed""", """
                [CB502] Failure.Odd is not sealed, so nothing can check that all of it is handled
                help: name a sealed class or interface; if Failure.Odd is your own, you can make it sealed""", """
                [CB502] int is not sealed, so nothing can check that all of it is handled
                help: name a sealed class or interface; if int is your own, you can make it sealed""");
    }

    @Test
    void reportsHandlerWithoutRoot() {
        check("""
                «@ErrorHandler({})
                final class Failures {}
                """, """
                [CB503] @ErrorHandler of Failures names no type
                help: name the root, such as @ErrorHandler(WhatsAppException.class)""");
    }

    @Test
    void reportsDuplicateRoot() {
        check("""
                @ErrorHandler({Failure.class, Slow«.class, Failure«.class})
                final class Failures {
                    @Handles void slow(Slow f) {}
                    @Handles void fatal(Fatal f) {}
                    @Handles void odd(Odd f) {}
                }
                """, """
                [CB504] Failure.Slow is redundant: it is checked as a part of Failure
                help: remove Failure.Slow from the list""", """
                [CB504] Failure is redundant: it is checked as a part of Failure
                help: remove Failure from the list""");
    }

    @Test
    void methodsThatTheDispatcherCannotCall() {
        check("""
                @ErrorHandler(Failure.class)
                final class Failures {
                    @Handles void «nothing() {}
                    @Handles private void «slow(Slow f) {}
                    @Handles <T> void «fatal(Fatal f) {}
                    @Handles void «odd(Odd f) throws Hidden {}
                    @SuppressWarnings("serial") private static final class Hidden extends Exception {}
                }
                """, """
                [CB505] nothing() has no parameter for the error
                help: make its first parameter a type of Failure""", """
                [CB511] the dispatcher cannot use slow(Failure.Slow): it is private
                help: make it at least package-private""", """
                [CB514] fatal(Failure.Fatal) declares its own type parameters
                help: use type parameters of the class, or none""", """
                [CB511] the dispatcher cannot use odd(Failure.Odd): Failures.Hidden is not accessible \
                outside its class or package
                help: make Failures.Hidden accessible, or use another type""");
    }

    @Test
    void reportsOnlyTheOrderWhenTheErrorIsNotTheFirstParameter() {
        check("""
                @ErrorHandler(Failure.class)
                final class Failures {
                    @Handles void slow(Slow f, String s) {}
                    @Handles void «fatal(String s, Fatal f) {}
                    @Handles(Odd.class) void «odd(String s, Odd f) {}
                }
                """, """
                [CB505] fatal(String, Failure.Fatal) takes the error after another parameter
                help: put the error first: make Failure.Fatal the type of the first parameter""", """
                [CB505] odd(String, Failure.Odd) takes the error after another parameter
                help: put the error first: make Failure.Odd the type of the first parameter""");
    }

    @ParameterizedTest
    @EnumSource
    void namesSuspendWhenAHandlerMethodIsASuspendFunctionOfKotlin(Compile.Tool tool) {
        Compile.Result result = new Compile(directory)
                .with(tool)
                .source(LIB)
                .source("package kotlin.coroutines;\npublic interface Continuation<T> {}")
                .source("""
                        package app;
                        import dev.casebook.*;
                        import kotlin.coroutines.Continuation;
                        @ErrorHandler(lib.Failure.class)
                        class Failures {
                            @Handles Object «slow(lib.Failure.Slow f, int n, Continuation<? super String> c) { return ""; }
                            @Handles String fatal(lib.Failure.Fatal f, int n) { return ""; }
                            @Handles String odd(lib.Failure.Odd f, int n) { return ""; }
                        }
                        """)
                .run();
        assertEquals(List.of("""
                        [CB523] slow is a suspend function, but the dispatcher is regular code and cannot call it
                        help: remove `suspend`; return what is to be done, and do it where the dispatcher is called"""), result.messages());
        assertPlaces(tool, result);
    }

    @Test
    void namesMethodsThatFitButHaveNoAnnotation() {
        check("""
                @ErrorHandler(Failure«.class)
                class Failures {
                    @Handles void slow(Slow f, String s) {}
                    void fatal(Fatal f, String s) {}
                    int odd(Odd f, String s) { return 1; }
                }
                """, """
                [CB501] Failures leaves 2 of 3 types of Failure unhandled
                  Failure.Fatal
                  Failure.Odd
                help: annotate with @Handles: fatal(Failure.Fatal, String)
                and add:
                  @Handles void on(lib.Failure.Odd f, String s) { throw new UnsupportedOperationException(); }""");
    }

    @Test
    void typesOutsideTheHierarchy() {
        check("""
                @ErrorHandler(Failure.class)
                final class Failures {
                    static class Fatale {}
                    static class Odd {}
                    @Handles void slow(Slow f) {}
                    @Handles void fatal(Fatal f) {}
                    @Handles void odd(lib.Failure.Odd f) {}
                    @Handles void «io(java.io.IOException f) {}
                    @Handles void «fatal(Fatale f) {}
                    @Handles void «odd(Odd f) {}
                    @Handles void «number(int f) {}
                    @Handles({String«.class, int«.class}) void text(Object f) {}
                }
                """, """
                [CB506] int is not a type of Failure
                help: make number take a type of Failure""", """
                [CB506] int is not a type of Failure
                help: make text take a type of Failure""", """
                [CB506] java.io.IOException is not a type of Failure
                help: use one of its types, or remove @Handles""", """
                [CB506] app.Failures.Fatale is not a type of Failure
                help: did you mean Failure.Fatal?""", """
                [CB506] app.Failures.Odd is not a type of Failure
                help: did you mean lib.Failure.Odd?""", """
                [CB506] java.lang.String is not a type of Failure
                help: use one of its types, or remove @Handles""");
    }

    @Test
    void reportsListedTypeThatDoesNotFit() {
        check("""
                @ErrorHandler(Failure.class)
                final class Failures {
                    @Handles({Fatal«.class, Late.class, Lost.class}) void some(Slow f) {}
                    @Handles void odd(Odd f) {}
                }
                """, """
                [CB507] some(Failure.Slow) handles Failure.Fatal, but its first parameter Failure.Slow does not accept it
                help: make the first parameter a supertype of Failure.Fatal, such as Failure""");
    }

    @Test
    void reportsTwoMethodsForOneType() {
        check("""
                @ErrorHandler(Failure.class)
                final class Failures {
                    @Handles void slow(Slow f) {}
                    @Handles void fatal(Fatal f) {}
                    @Handles void «fatal2(Fatal f) {}
                    @Handles({Odd.class, Slow«.class, Odd«.class}) void odd(Failure f) {}
                }
                """, """
                [CB508] Failure.Fatal is already handled by fatal(Failure.Fatal)
                help: remove one of the two methods, or change its type""", """
                [CB508] Failure.Slow is already handled by slow(Failure.Slow)
                help: remove one of the two methods, or change its type""", """
                [CB508] Failure.Odd is already handled by odd(Failure)
                help: remove one of the two methods, or change its type""");
    }

    @Test
    void reportsAmbiguousMethods() {
        check("""
                @ErrorHandler(Failure.class)
                final class Failures {
                    @Handles void slow(Slow f) {}
                    @Handles void «retried(Retried f) {}
                    @Handles void odd(Odd f) {}
                }
                """, """
                [CB509] Failure.Late is ambiguous: slow(Failure.Slow) and retried(Failure.Retried) both handle it, and neither is more specific
                help: add a method for Failure.Late""");
    }

    @Test
    void reportsMethodThatIsNeverCalled() {
        String handler = """
                @ErrorHandler(Failure.class)
                final class Failures {
                    @Handles void «slow(Slow f) {}
                    @Handles({Late.class, Lost.class}) void both(Slow f) {}
                    @Handles({Odd.class, Fatal.class}) void odd(Failure f) {}
                    @Handles void all(Failure f) {}
                }
                """;
        String[] messages = {"""
                [CB510] slow(Failure.Slow) is never called for Failure.Slow: more specific methods or exclusions match first
                help: remove it"""};
        check(new Compile(directory).withWarnings(), handler, messages);
        checkLines(new Compile(directory.resolve("ecj")).withWarnings().with(Compile.Tool.ECJ), handler, messages);
    }

    @ParameterizedTest
    @EnumSource
    void reportsInaccessibleMethodOfAnotherPackage(Compile.Tool tool) {
        Compile.Result result = new Compile(directory)
                .with(tool)
                .source(LIB)
                .source("""
                        package other;
                        import dev.casebook.*;
                        public class Base {
                            @Handles protected void «slow(lib.Failure.Slow f) {}
                            @Handles public void fatal(lib.Failure.Fatal f) {}
                        }
                        """)
                .source("""
                        package app;
                        import dev.casebook.*;
                        @ErrorHandler(lib.Failure.class)
                        final class Failures extends other.Base {
                            @Handles void odd(lib.Failure.Odd f) {}
                        }
                        """)
                .run();
        assertEquals(List.of("""
                        [CB511] the dispatcher cannot use slow(Failure.Slow): it is not public and is declared in another package
                        help: make it public, or override it in Failures"""), result.messages());
        assertPlaces(tool, result);
    }

    @Test
    void signaturesThatDiffer() {
        check("""
                @ErrorHandler(Failure.class)
                final class Failures {
                    @Handles java.util.List<?> slow(Slow f, String s) { return null; }
                    @Handles java.util.List<?> «fatal(Fatal f) { return null; }
                    @Handles java.util.List<String> «odd(Odd f, String s) { return null; }
                }
                """, """
                [CB512] fatal(Failure.Fatal) takes nothing after the error, but slow(Failure.Slow, String) takes String
                help: give all methods the same additional parameters""", """
                [CB513] odd(Failure.Odd, String) returns List<String>, but slow(Failure.Slow, String) returns List<?>
                help: give all methods the same return type""");
    }

    @ParameterizedTest
    @EnumSource
    void typeArgumentsOfAnError(Compile.Tool tool) {
        Compile.Result result =
                new Compile(directory).with(tool).source("""
                        package app;
                        sealed interface Result<T> {
                            record Ok<T>(T value) implements Result<T> {}
                            record Bad<T, U>(T value, U other) implements Result<T> {}
                        }
                        """).source("""
                        package app;
                        import dev.casebook.*;
                        @ErrorHandler(Result.class)
                        final class Results {
                            @Handles void ok(Result.Ok<?> r) {}
                            @Handles void «bad(Result.Bad<?, String> r) {}
                        }
                        """).run();
        assertEquals(List.of("""
                        [CB515] bad(Result.Bad<?, String>) takes Result.Bad<?, String>, but type arguments cannot be checked at run time
                        help: use Result.Bad<?, ?>"""), result.messages());
        assertPlaces(tool, result);
    }

    @Test
    void exceptions() {
        String handler = """
                @ErrorHandler(value = Failure.class, except = {
                    @Except(type = Late«.class, reason = "handled by its category"),
                    @Except(type = Odd«.class, reason = "has a method"),
                    @Except(type = Fatal.class, reason = "fails anyway"),
                    @Except(type = Fatal««.class, reason = " "),
                    @Except(type = String«.class, reason = "no error"),
                })
                final class Failures {
                    @Handles void slow(Slow f) {}
                    @Handles void odd(Odd f) {}
                }
                """;
        String[] messages = {"""
                [CB517] duplicate @Except of Failure.Fatal
                help: remove one of the two""", """
                [CB518] the @Except of Failure.Fatal has no reason
                help: say why it is excluded: reason = "...\"""", """
                [CB506] java.lang.String is not a type of Failure
                help: use one of its types, or remove @Handles""", """
                [CB516] Failure.Late is excluded with @Except, but slow(Failure.Slow) handles it
                help: remove the @Except, or the method""", """
                [CB516] Failure.Odd is excluded with @Except, but odd(Failure.Odd) handles it
                help: remove the @Except, or the method"""};
        check(new Compile(directory), handler, messages);
        Compile.Result ecj = run(new Compile(directory.resolve("ecj")).with(Compile.Tool.ECJ), handler);
        assertEquals(sorted(List.of(messages)), sorted(ecj.messages()), "inside an array ECJ knows no lines");
    }

    @ParameterizedTest
    @EnumSource
    void reportsPrivateHandler(Compile.Tool tool) {
        Compile.Result result =
                new Compile(directory).with(tool).source(LIB).source("""
                        package app;
                        import dev.casebook.*;
                        final class Outer {
                            «@ErrorHandler(lib.Failure.class)
                            private static final class Inner {
                                @Handles void slow(lib.Failure.Slow f) {}
                                @Handles void fatal(lib.Failure.Fatal f) {}
                                @Handles void odd(lib.Failure.Odd f) {}
                            }
                            static Object use(Inner f) { return new Outer_InnerDispatcher(f); }
                        }
                        """).run();
        assertEquals(List.of("""
                        [CB511] the dispatcher cannot use Outer.Inner: it is private, or inside a private class
                        help: make it at least package-private"""), result.messages());
        assertPlaces(tool, result);
    }

    @ParameterizedTest
    @EnumSource
    void reportsNameClashOfTheDispatcher(Compile.Tool tool) {
        Compile.Result result = new Compile(directory)
                .with(tool)
                .source(LIB)
                .source("""
                        package app;
                        import dev.casebook.*;
                        @ErrorHandler(lib.Failure.class)
                        final «class Failures {
                            @Handles void slow(lib.Failure.Slow f) {}
                            @Handles void fatal(lib.Failure.Fatal f) {}
                            @Handles void odd(lib.Failure.Odd f) {}
                        }
                        """)
                .source("package app;\nfinal class FailuresDispatcher {}")
                .run();
        assertEquals(List.of("""
                        [CB519] the dispatcher of Failures cannot be generated: the class app.FailuresDispatcher already exists
                        help: rename that class, or the handler"""), result.messages());
        assertPlaces(tool, result);
    }

    @ParameterizedTest
    @EnumSource
    void reportsUnknownOption(Compile.Tool tool) {
        Compile.Result result = new Compile(directory)
                .with(tool)
                .source(LIB)
                .option("-Acasebook.unhandled=off")
                .source("""
                        package app;
                        import dev.casebook.*;
                        @ErrorHandler(value = lib.Failure.class, catchAll = true)
                        final «class Failures {
                            @Handles void all(lib.Failure f) {}
                        }
                        """)
                .run();
        assertEquals(List.of("""
                        [CB520] `off` is not a valid value of the option -Acasebook.unhandled
                        help: leave the option out, or use error or warning"""), result.messages());
        assertPlaces(tool, result);
    }
}
