package dev.casebook.processor.handling;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A chain that is long enough to be branched by category finds the most specific method all the same. */
final class BranchesTest {
    private static final int LEAVES = 30;
    private static final String TYPES = """
            package app;
            interface Types {
            sealed interface Root permits First, Second, Third {}
            sealed interface First extends Root permits Leaf, Both, Inner {}
            sealed interface Second extends Root permits Both, Whole, Left {}
            sealed interface Inner extends First permits InnerOne, InnerTwo {}
            sealed interface Leaf extends First permits %s {}
            record Both() implements First, Second {}
            record InnerOne() implements Inner {}
            record InnerTwo() implements Inner {}
            sealed class Whole implements Second permits Part {}
            final class Part extends Whole {}
            record Left() implements Second {}
            record Third() implements Root {}
            %s
            }
            """;
    private static final String HANDLER = """
            package app;
            import app.Types.*;
            import dev.casebook.*;
            @ErrorHandler(value = Root.class, except = @Except(type = Left.class, reason = "nobody needs it"))
            final class Handler {
                static String run() {
                    HandlerDispatcher d = new HandlerDispatcher(new Handler());
                    StringBuilder all = new StringBuilder();
                    for (Root each : new Root[] {new Both(), new InnerOne(), new InnerTwo(), new Whole(), new Part(), new Left(), new Third(),
                            %s}) {
                        all.append(d.dispatchIfHandled(each).orElse("none")).append(' ');
                    }
                    return all.toString();
                }
                @Handles String third(Third e) { return "third"; }
                @Handles String first(First e) { return "first"; }
                @Handles String both(Both e) { return "both"; }
                @Handles String inner(Inner e) { return "inner"; }
                @Handles String innerTwo(InnerTwo e) { return "innerTwo"; }
                @Handles String whole(Whole e) { return "whole"; }
                @Handles String part(Part e) { return "part"; }
                %s
            }
            """;

    @TempDir
    Path directory;

    @Test
    void findsTheMostSpecificMethod() throws ReflectiveOperationException {
        ClassesInMemory classes = new ClassesInMemory();
        Compile.Result result = new Compile(directory)
                .into(classes)
                .source(TYPES.formatted(leaves("L%d", ", "), leaves("record L%d() implements Leaf {}", "\n")))
                .source(HANDLER.formatted(
                        leaves("new L%d()", ", "), claimed("@Handles String l%1$d(L%1$d e) { return \"l%1$d\"; }")))
                .run();
        assertEquals(List.of(), result.messages());
        Method run = classes.loadClass("app.Handler").getDeclaredMethod("run");
        run.setAccessible(true);
        String found = (String) run.invoke(null);
        // the last leaf has no method of its own
        String expected = "both inner innerTwo whole part none third "
                + IntStream.range(0, LEAVES - 1).mapToObj(i -> "l" + i).collect(Collectors.joining(" "));
        assertEquals(expected + " first", found.strip());
    }

    @Test
    void leavesRestToFallbackOfManyMethods() throws ReflectiveOperationException {
        ClassesInMemory classes = new ClassesInMemory();
        int many = 600;
        Compile.Result result = new Compile(directory)
                .into(classes)
                .source("package app;\nsealed interface Root permits Group, Other {}\n")
                .source("package app;\nrecord Other() implements Root {}\n")
                .source("package app;\nsealed interface Group extends Root {\n"
                        + repeated(many, "record E%1$d() implements Group {}\n")
                        + "}\n")
                .source("""
                        package app;
                        import dev.casebook.*;
                        @ErrorHandler(value = Root.class, catchAll = true)
                        final class Handler {
                            static String run() {
                                HandlerDispatcher d = new HandlerDispatcher(new Handler());
                                return d.dispatch(new Group.E0()) + d.dispatch(new Group.E599()) + d.dispatch(new Other());
                            }
                            @Handles String root(Root e) { return "root"; }
                        """ + repeated(many, "@Handles String e%1$d(Group.E%1$d e) { return \"e%1$d \"; }\n") + "}\n")
                .run();
        assertEquals(List.of(), result.messages());
        Method run = classes.loadClass("app.Handler").getDeclaredMethod("run");
        run.setAccessible(true);
        assertEquals("e0 e599 root", run.invoke(null));
    }

    private static String repeated(int times, String pattern) {
        return IntStream.range(0, times).mapToObj(pattern::formatted).collect(Collectors.joining());
    }

    private static String leaves(String pattern, String separator) {
        return IntStream.range(0, LEAVES).mapToObj(pattern::formatted).collect(Collectors.joining(separator));
    }

    private static String claimed(String pattern) {
        return IntStream.range(0, LEAVES - 1).mapToObj(pattern::formatted).collect(Collectors.joining("\n"));
    }
}
