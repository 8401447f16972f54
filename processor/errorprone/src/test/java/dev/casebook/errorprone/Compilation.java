package dev.casebook.errorprone;

import dev.casebook.testing.CompilationResult;
import dev.casebook.testing.JavaCompilation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import javax.tools.Diagnostic;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;

/** Runs the compiler of this JDK on files. */
final class Compilation {
    private final List<String> options = new ArrayList<>(List.of("-Xlint:-options"));
    private UnaryOperator<JavaFileManager> loading = manager -> manager;

    Compilation option(String... more) {
        options.addAll(List.of(more));
        return this;
    }

    /** With Error Prone and no other checks than those named, which come with the plugin's jar alone. */
    Compilation checkedBy(List<String> checks) {
        StringBuilder plugin = new StringBuilder("-Xplugin:ErrorProne -XepDisableAllChecks");
        checks.forEach(check -> plugin.append(" -Xep:").append(check).append(":WARN"));
        return withPlugin(plugin.toString());
    }

    /** With Error Prone writing the check's first fix into the files. */
    Compilation patchedBy(String check) {
        return withPlugin("-Xplugin:ErrorProne -XepPatchChecks:" + check + " -XepPatchLocation:IN_PLACE");
    }

    /** With a loader of ours for the checks. */
    Compilation loadedBy(ClassLoader loader) {
        loading = manager -> new LoadedChecks(manager, loader);
        return this;
    }

    private Compilation withPlugin(String plugin) {
        return option(plugin, "-XDcompilePolicy=simple", "--should-stop=ifError=FLOW", "-proc:none")
                .option("-XDaddTypeAnnotationsToSymbol=true", "-processorpath", classPath());
    }

    /** What the compiler has to say, errors and warnings. */
    List<Diagnostic<? extends JavaFileObject>> run(List<Path> files) {
        CompilationResult result = JavaCompilation.create()
                .findingProcessors()
                .options(options)
                .files(files)
                .managedBy(loading)
                .run();
        if (!result.success() && result.diagnostics().isEmpty()) {
            throw new AssertionError("the compiler has failed: " + result.printed());
        }
        return result.diagnostics();
    }

    /** Everything that this test runs with. */
    static String classPath() {
        return System.getProperty("java.class.path");
    }

    /** A new folder that goes away with the build's. */
    static Path folder(String name) {
        try {
            Path target = Files.createDirectories(Path.of("target", "compiled"));
            return Files.createTempDirectory(target, name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
