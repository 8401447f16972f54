package dev.casebook.processor.handling;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Handlers in the shapes that people write: each compiles in silence and its dispatcher calls the right method. */
final class ShapesTest {
    private static final String ERROR = """
            package app;
            public sealed interface Error permits Error.Small, Error.Big {
                sealed interface Small extends Error permits Tiny, Little {}
                record Tiny(int code) implements Small {}
                enum Little implements Small { ONE, TWO { @Override public String toString() { return "2"; } } }
                non-sealed interface Big extends Error {}
            }
            """;

    @TempDir
    Path directory;

    private void check(Compile.Tool tool, String expected, String... sources) {
        Compile.Result result =
                new Compile(directory).with(tool).source(ERROR).source(sources).run();
        assertEquals(List.of(), result.messages());
        assertEquals("", result.printed());
        assertEquals(expected, result.call("app.Main"));
    }

    @ParameterizedTest
    @EnumSource
    void handlesNestedInSealedInterface(Compile.Tool tool) {
        check(tool, "tiny ONE 2 big", """
                package app;
                import dev.casebook.*;
                final class Main {
                    @ErrorHandler(Error.class)
                    static final class Handler {
                        @Handles String tiny(Error.Tiny e) { return "tiny "; }
                        @Handles String little(Error.Little e) { return e + " "; }
                        @Handles String big(Error.Big e) { return "big"; }
                    }
                    static String run() {
                        Main_HandlerDispatcher d = new Main_HandlerDispatcher(new Handler());
                        return d.dispatch(new Error.Tiny(1)) + d.dispatch(Error.Little.ONE) + d.dispatch(Error.Little.TWO)
                            + d.dispatch(new Error.Big() {});
                    }
                }
                """);
    }

    @ParameterizedTest
    @EnumSource
    void staticMethodsOnly(Compile.Tool tool) {
        check(tool, "1 10", """
                package app;
                import dev.casebook.*;
                @ErrorHandler(Error.class)
                public final class Main {
                    private Main() {}
                    @Handles static int small(Error.Small e, int times, long... more) { return times; }
                    @Handles static int big(Error.Big e, int times, long... more) { return 10 * times; }
                    static String run() {
                        MainDispatcher d = new MainDispatcher();
                        return d.dispatch(new Error.Tiny(1), 1, new long[0]) + " "
                            + d.dispatchIfHandled(new Error.Big() {}, 1, new long[0]).get();
                    }
                }
                """);
    }

    @ParameterizedTest
    @EnumSource
    void voidMethodsWithParametersNamedAsInTheDispatcher(Compile.Tool tool) {
        check(tool, "small big true", """
                package app;
                import dev.casebook.*;
                @ErrorHandler(Error.class)
                record Main(StringBuilder log) {
                    @Handles void small(Error.Small e, String method, String error, String handler) { log.append("small").append(handler); }
                    @Handles void big(Error.Big e, String method, String error, String handler) { log.append("big").append(handler); }
                    static String run() {
                        Main main = new Main(new StringBuilder());
                        MainDispatcher d = new MainDispatcher(main);
                        d.dispatch(new Error.Tiny(1), "", "", " ");
                        boolean handled = d.dispatchIfHandled(new Error.Big() {}, "", "", " ");
                        return main.log().toString() + handled;
                    }
                }
                """);
    }

    @ParameterizedTest
    @EnumSource
    void inheritedMethods(Compile.Tool tool) {
        check(tool, "own tiny, default little, super big", """
                package app;
                import dev.casebook.*;
                interface Littles<M> {
                    @Handles default M little(Error.Little e, M m) { return m; }
                }
                """, """
                package app;
                import dev.casebook.*;
                abstract class Bigs<M> implements Littles<M> {
                    abstract M make(String text);
                    @Handles public M big(Error.Big e, M m) { return make("super big"); }
                    @Handles protected M tiny(Error.Tiny e, M m) { throw new IllegalStateException(); }
                }
                """, """
                package app;
                import dev.casebook.*;
                @ErrorHandler(Error.class)
                final class Main extends Bigs<String> {
                    @Override String make(String text) { return text; }
                    @Override protected String tiny(Error.Tiny e, String m) { return "own tiny"; }
                    static String run() {
                        MainDispatcher d = new MainDispatcher(new Main());
                        return d.dispatch(new Error.Tiny(1), "") + ", " + d.dispatch(Error.Little.ONE, "default little")
                            + ", " + d.dispatch(new Error.Big() {}, "");
                    }
                }
                """);
    }

    @ParameterizedTest
    @EnumSource
    void reportsMethodOfOtherPackage(Compile.Tool tool) {
        check(tool, "other small big", """
                package other;
                import dev.casebook.*;
                public class Base {
                    @Handles public String small(app.Error.Small e) { return "other small"; }
                    @Handles public static String big(app.Error.Big e) { return " big"; }
                }
                """, """
                package app;
                import dev.casebook.*;
                @ErrorHandler(Error.class)
                final class Main extends other.Base {
                    static String run() {
                        MainDispatcher d = new MainDispatcher(new Main());
                        return d.dispatch(new Error.Tiny(1)) + d.dispatch(new Error.Big() {});
                    }
                }
                """);
    }

    @ParameterizedTest
    @EnumSource
    void genericClassesAndReturnTypes(Compile.Tool tool) {
        check(tool, "[5] []", """
                package app;
                import dev.casebook.*;
                import java.util.*;
                public class Main<T extends Comparable<T>> {
                    @ErrorHandler(Error.class)
                    public class Handler<S extends List<? super T>> {
                        @Handles List<? super T> small(Error.Small e, S s, Map<? extends T, S[]> map) { return s; }
                        @Handles List<? super T> big(Error.Big e, S s, Map<? extends T, S[]> map) { return List.of(); }
                    }
                    static String run() {
                        Main<Integer>.Handler<List<Number>> h = new Main<Integer>().new Handler<>();
                        Main_HandlerDispatcher<Integer, List<Number>> d = new Main_HandlerDispatcher<>(h);
                        return d.dispatch(new Error.Tiny(1), List.of(5), Map.of()) + " " + d.dispatch(new Error.Big() {}, null, null);
                    }
                }
                """);
    }

    @ParameterizedTest
    @EnumSource
    void checkedExceptions(Compile.Tool tool) {
        check(tool, "gone", """
                package app;
                import dev.casebook.*;
                import java.io.*;
                @ErrorHandler(Error.class)
                final class Main<X extends Exception> {
                    @Handles int small(Error.Small e) throws FileNotFoundException, IllegalStateException { throw new FileNotFoundException("gone"); }
                    @Handles int big(Error.Big e) throws IOException, X { return 1; }
                    static String run() {
                        try {
                            return "" + new MainDispatcher<RuntimeException>(new Main<>()).dispatch(new Error.Tiny(1));
                        } catch (IOException e) {
                            return e.getMessage();
                        }
                    }
                }
                """);
    }

    @ParameterizedTest
    @EnumSource
    void handlesSeveralRootsWithCommonFallback(Compile.Tool tool) {
        check(tool, "lost, any Two, tiny, any Two", """
                package app;
                public abstract sealed class Second extends Exception {
                    private static final long serialVersionUID = 1L;
                    public static final class One extends Second { private static final long serialVersionUID = 1L; }
                    public static final class Two extends Second { private static final long serialVersionUID = 1L; }
                }
                """, """
                package app;
                import dev.casebook.*;
                @ErrorHandler(value = {Error.class, Second.class}, catchAll = true)
                final class Main {
                    @Handles String tiny(Error.Tiny e) { return "tiny"; }
                    @Handles String lost(Second.One e) { return "lost"; }
                    @Handles String any(Object e) { return "any Two"; }
                    static String run() {
                        MainDispatcher d = new MainDispatcher(new Main());
                        return d.dispatch(new Second.One()) + ", " + d.dispatch(new Second.Two()) + ", " + d.dispatch(new Error.Tiny(1))
                            + ", " + d.dispatch(Error.Little.ONE);
                    }
                }
                """);
    }

    @ParameterizedTest
    @EnumSource
    void throwsExcludedType(Compile.Tool tool) {
        check(tool, "one, thrown Two, Optional.empty, Optional[one]", """
                package app;
                public abstract sealed class Second extends Exception {
                    private static final long serialVersionUID = 1L;
                    public static final class One extends Second { private static final long serialVersionUID = 1L; }
                    public static final class Two extends Second { private static final long serialVersionUID = 1L; }
                }
                """, """
                package app;
                import dev.casebook.*;
                @ErrorHandler(value = Second.class, except = @Except(type = Second.Two.class, reason = "*/ <the> {@caller} \\\\u0041 handles $it"))
                final class Main {
                    @Handles String one(Second.One e) { return "one"; }
                    static String run() {
                        MainDispatcher d = new MainDispatcher(new Main());
                        try {
                            String one = d.dispatch(new Second.One());
                            try {
                                return one + d.dispatch(new Second.Two());
                            } catch (Second.Two e) {
                                return one + ", thrown Two, " + d.dispatchIfHandled(e) + ", " + d.dispatchIfHandled(new Second.One());
                            }
                        } catch (Second e) {
                            return "no";
                        }
                    }
                }
                """);
    }

    @ParameterizedTest
    @EnumSource
    void handlesInterfacesAcrossHierarchy(Compile.Tool tool) {
        check(tool, "again tiny two", """
                package app;
                public sealed interface Other {
                    interface Again {}
                    record A() implements Other, Again {}
                    record B() implements Other, Again {}
                    record C() implements Other {}
                }
                """, """
                package app;
                import dev.casebook.*;
                @ErrorHandler(Other.class)
                interface Handler {
                    @Handles String again(Other.Again e);
                    @Handles String tiny(Other.B e);
                    @Handles static String two(Other.C e) { return "two"; }
                }
                """, """
                package app;
                final class Main implements Handler {
                    @Override public String again(Other.Again e) { return "again "; }
                    @Override public String tiny(Other.B e) { return "tiny "; }
                    static String run() {
                        HandlerDispatcher d = new HandlerDispatcher(new Main());
                        return d.dispatch(new Other.A()) + d.dispatch(new Other.B()) + d.dispatch(new Other.C());
                    }
                }
                """);
    }

    @ParameterizedTest
    @EnumSource
    void genericHierarchies(Compile.Tool tool) {
        check(tool, "1 null", """
                package app;
                public sealed interface Outcome<T> {
                    record Fine<T>(T value) implements Outcome<T> {}
                    record Bad<T>(T value) implements Outcome<T> {}
                }
                """, """
                package app;
                import dev.casebook.*;
                @ErrorHandler(Outcome.class)
                final class Main {
                    @Handles Object fine(Outcome.Fine<?> e) { return e.value(); }
                    @Handles Object bad(Outcome.Bad<?> e) { return null; }
                    static String run() {
                        MainDispatcher d = new MainDispatcher(new Main());
                        return d.dispatch(new Outcome.Fine<>(1)) + " " + d.dispatch(new Outcome.Bad<>(2));
                    }
                }
                """);
    }

    @ParameterizedTest
    @EnumSource
    void typesThatCannotBeNamed(Compile.Tool tool) {
        check(tool, "shown hidden hidden root", """
                package lib;
                public abstract sealed class Base permits Base.Group, Base.Secret {
                    public abstract static sealed class Group extends Base {}
                    public static final class Shown extends Group {}
                    private static final class Hidden extends Group {}
                    static final class Secret extends Base {}
                    public static Base hidden() { return new Hidden(); }
                    public static Base secret() { return new Secret(); }
                }
                """, """
                package app;
                import dev.casebook.*;
                import lib.Base;
                @ErrorHandler(value = Base.class, level = ErrorHandler.Level.CODE)
                final class Main {
                    @Handles String shown(Base.Shown e) { return "shown "; }
                    @Handles String group(Base.Group e) { return "hidden "; }
                    @Handles String root(Base e) { return "root"; }
                    static String run() {
                        MainDispatcher d = new MainDispatcher(new Main());
                        return d.dispatch(new Base.Shown()) + d.dispatch(Base.hidden()) + d.dispatch(Base.hidden()) + d.dispatch(Base.secret());
                    }
                }
                """);
    }

    @ParameterizedTest
    @EnumSource
    void subclassesOfAnOpenBranchAndSealedClassesThatAreNotAbstract(Compile.Tool tool) {
        check(tool, "mine open concrete special root", """
                package app;
                public sealed class Base permits Base.Open, Base.Concrete {
                    public static non-sealed class Open extends Base {}
                    public static sealed class Concrete extends Base {}
                    public static final class Special extends Concrete {}
                }
                """, """
                package app;
                import dev.casebook.*;
                @ErrorHandler(value = Base.class, level = ErrorHandler.Level.CODE)
                final class Main {
                    static class Mine extends Base.Open {}
                    @Handles String open(Base.Open e) { return "open "; }
                    @Handles String mine(Mine e) { return "mine "; }
                    @Handles String concrete(Base.Concrete e) { return "concrete "; }
                    @Handles String special(Base.Special e) { return "special "; }
                    @Handles String root(Base e) { return "root"; }
                    static String run() {
                        MainDispatcher d = new MainDispatcher(new Main());
                        return d.dispatch(new Mine()) + d.dispatch(new Base.Open()) + d.dispatch(new Base.Concrete())
                            + d.dispatch(new Base.Special()) + d.dispatch(new Base());
                    }
                }
                """);
    }

    @ParameterizedTest
    @EnumSource
    void deprecatedTypesAndMethods(Compile.Tool tool) {
        check(tool, "old new", """
                package app;
                public sealed interface Base {
                    @Deprecated record Old() implements Base {}
                    record New() implements Base {}
                }
                """, """
                package app;
                import dev.casebook.*;
                @SuppressWarnings("deprecation")
                @ErrorHandler(Base.class)
                final class Main {
                    @Deprecated @Handles String old(Base.Old e) { return "old "; }
                    @Handles String young(Base.New e) { return "new"; }
                    static String run() {
                        MainDispatcher d = new MainDispatcher(new Main());
                        return d.dispatch(new Base.Old()) + d.dispatch(new Base.New());
                    }
                }
                """);
    }

    @ParameterizedTest
    @EnumSource
    void handlesInterfaceOfOperation(Compile.Tool tool) {
        check(tool, "slow flow other", """
                package app;
                public sealed interface SendError permits Base.Slow, Base.Flow, SendError.Other {
                    record Other() implements SendError {}
                }
                """, """
                package app;
                @SuppressWarnings("serial")
                public abstract sealed class Base extends RuntimeException {
                    public abstract static sealed class Throttled extends Base {}
                    public static final class Slow extends Throttled implements SendError {}
                    public static final class Slower extends Throttled {}
                    public static final class Flow extends Base implements SendError {}
                }
                """, """
                package app;
                import dev.casebook.*;
                @ErrorHandler(SendError.class)
                final class Main {
                    @Handles String slow(Base.Throttled e) { return "slow "; }
                    @Handles String flow(Base.Flow e) { return "flow "; }
                    @Handles String other(SendError.Other e) { return "other"; }
                    static String run() {
                        MainDispatcher d = new MainDispatcher(new Main());
                        return d.dispatch(new Base.Slow()) + d.dispatch(new Base.Flow()) + d.dispatch(new SendError.Other());
                    }
                }
                """);
    }

    @ParameterizedTest
    @EnumSource
    void throwsRestOfPart(Compile.Tool tool) {
        check(tool, "Optional[tiny] Optional.empty", """
                package app;
                import dev.casebook.*;
                @ErrorHandler(value = Error.class, except = @Except(type = Error.class, reason = "only a part"))
                final class Main {
                    @Handles String tiny(Error.Tiny e) { return "tiny"; }
                    static String run() {
                        MainDispatcher d = new MainDispatcher(new Main());
                        return d.dispatchIfHandled(new Error.Tiny(1)) + " " + d.dispatchIfHandled(Error.Little.ONE);
                    }
                }
                """);
    }

    @ParameterizedTest
    @EnumSource
    void namesOfJavaLangInTheSamePackage(Compile.Tool tool) {
        check(
                tool,
                "fine",
                "package app;\nfinal class Integer {}",
                "package app;\nfinal class IllegalStateException {}",
                "package app;\nfinal class Optional {}",
                "package app;\n@interface SuppressWarnings {}",
                """
                package app;
                import dev.casebook.*;
                @ErrorHandler(Error.class)
                final class Main {
                    @Handles String small(Error.Small e, Integer i, Optional o) { return "fine"; }
                    @Handles String big(Error.Big e, Integer i, Optional o) { return "big"; }
                    static String run() {
                        return new MainDispatcher(new Main()).dispatch(new Error.Tiny(1), null, new Optional());
                    }
                }
                """);
    }
}
