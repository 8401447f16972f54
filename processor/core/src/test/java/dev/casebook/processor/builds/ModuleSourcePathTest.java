package dev.casebook.processor.builds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.casebook.processor.CatalogueProcessor;
import dev.casebook.processor.HandlerProcessor;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several modules in one compilation: {@code javac --module-source-path}. */
class ModuleSourcePathTest {
    @TempDir
    private Path directory;

    @Test
    void compilesCatalogueAndHandlerInTwoModules() throws IOException {
        write("errors/module-info.java", """
                /** Errors. */
                module errors { requires transitive dev.casebook; requires dev.casebook.reader; exports errors.billing; }
                """);
        write("errors/errors/billing/package-info.java", """
                /** Errors. */
                @dev.casebook.ErrorCatalogue("billing.yaml")
                package errors.billing;
                """);
        write("errors/billing.yaml", Catalogues.BILLING);
        write("app/module-info.java", "/** App. */\nmodule app { requires errors; }\n");
        write("app/app/Handler.java", """
                package app;

                @dev.casebook.ErrorHandler(value = errors.billing.BillingException.class, catchAll = true)
                class Handler {
                    @dev.casebook.Handles
                    int any(errors.billing.BillingException error) { return new HandlerDispatcher(this).hashCode(); }
                }
                """);
        assertEquals(List.of(), compile());
        assertTrue(Files.exists(directory.resolve("out/errors/errors/billing/CardDeclinedException.class")));
        assertTrue(Files.exists(directory.resolve("out/app/app/HandlerDispatcher.class")));
    }

    private List<String> compile() throws IOException {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        try (StandardJavaFileManager files = javac.getStandardFileManager(found, Locale.ROOT, null)) {
            List<String> options = List.of(
                    "--release", "17",
                    "-d", Files.createDirectories(directory.resolve("out")).toString(),
                    "--module-source-path", directory.resolve("src").toString(),
                    "--module-path", modulePath());
            JavaCompiler.CompilationTask task = javac.getTask(
                    new StringWriter(), files, found, options, null, files.getJavaFileObjectsFromPaths(sources()));
            task.setProcessors(List.of(new CatalogueProcessor(), new HandlerProcessor()));
            task.call();
        }
        return found.getDiagnostics().stream()
                .map(each -> each.getMessage(Locale.ROOT))
                .toList();
    }

    private List<Path> sources() throws IOException {
        try (var files = Files.walk(directory.resolve("src"))) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }

    /** The libraries of the runtime. */
    private static String modulePath() {
        return List.of(System.getProperty("java.class.path").split(File.pathSeparator, -1)).stream()
                .filter(path -> Optional.of(path.replace('\\', '/'))
                        .filter(name -> name.contains("/runtime/")
                                || name.contains("jackson-core")
                                || name.contains("jspecify"))
                        .isPresent())
                .reduce((one, other) -> one + File.pathSeparator + other)
                .orElseThrow();
    }

    private void write(String path, String text) throws IOException {
        Path file = directory.resolve("src").resolve(path);
        Files.createDirectories(file.resolveSibling(""));
        Files.writeString(file, text);
    }
}
