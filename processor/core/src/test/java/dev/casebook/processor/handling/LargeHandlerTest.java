package dev.casebook.processor.handling;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A handler with one method for each of 10,000 errors: past every limit of the class file format. */
@Tag("full")
final class LargeHandlerTest {
    private static final int GROUPS = 20;
    private static final int ERRORS = 500;

    @TempDir
    Path directory;

    private static String root() {
        StringBuilder text = new StringBuilder("package app;\npublic sealed interface Root permits ");
        for (int i = 0; i < GROUPS; i++) {
            text.append(i == 0 ? "G" : ", G").append(i);
        }
        return text.append(" {}\n").toString();
    }

    private static String group(int group) {
        StringBuilder text = new StringBuilder("package app;\npublic sealed interface G" + group + " extends Root {\n");
        for (int i = 0; i < ERRORS; i++) {
            text.append("final class E")
                    .append(i)
                    .append(" implements G")
                    .append(group)
                    .append(" {}\n");
        }
        return text.append("}\n").toString();
    }

    private static String handler() {
        StringBuilder text = new StringBuilder("""
                package app;
                import dev.casebook.*;
                @ErrorHandler(value = Root.class, level = ErrorHandler.Level.CODE)
                final class Handler {
                    static String run() {
                        HandlerDispatcher d = new HandlerDispatcher(new Handler());
                        return d.dispatch(new G0.E0(), 1) + " " + d.dispatch(new G10.E17(), 1) + " " + d.dispatch(new G19.E499(), 1);
                    }
                """);
        for (int group = 0; group < GROUPS; group++) {
            for (int i = 0; i < ERRORS; i++) {
                text.append("@Handles int h%1$d(G%2$d.E%3$d e, int n) { return %1$d; }\n"
                        .formatted(group * ERRORS + i, group, i));
            }
        }
        return text.append("}\n").toString();
    }

    @Test
    void tenThousandMethods() throws ReflectiveOperationException {
        ClassesInMemory classes = new ClassesInMemory();
        Compile compile = new Compile(directory).into(classes).source(root(), handler());
        for (int i = 0; i < GROUPS; i++) {
            compile.source(group(i));
        }
        Compile.Result result = compile.run();
        assertEquals(List.of(), result.messages());
        Method run = classes.loadClass("app.Handler").getDeclaredMethod("run");
        run.setAccessible(true);
        assertEquals("0 5017 9999", run.invoke(null));
    }
}
