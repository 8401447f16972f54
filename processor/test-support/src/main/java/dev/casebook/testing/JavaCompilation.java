package dev.casebook.testing;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Processor;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/**
 * One run of a real Java compiler, by default the javac of this JDK with the class path of the test. Without processors
 * nothing is processed.
 *
 * <pre>{@code
 * CompilationResult result = JavaCompilation.into(folder).source("a/A.java", text).options("--release", "17").run();
 * }</pre>
 */
public final class JavaCompilation {
    private final Map<StandardLocation, List<Path>> locations = new TreeMap<>();
    private final List<String> options = new ArrayList<>();
    private final List<JavaFileObject> sources = new ArrayList<>();
    private final List<Path> files = new ArrayList<>();
    private final List<String> classes = new ArrayList<>();
    private final List<Processor> processors = new ArrayList<>();
    private boolean findsProcessors;
    private JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    private UnaryOperator<JavaFileManager> manager = UnaryOperator.identity();

    private JavaCompilation() {}

    /** A compilation whose class files go beside the sources, or where the options say. */
    public static JavaCompilation create() {
        return new JavaCompilation();
    }

    /** A compilation whose class files go to a folder, which is created. */
    public static JavaCompilation into(Path classes) {
        return create().output(StandardLocation.CLASS_OUTPUT, classes);
    }

    /** Another compiler than the javac of this JDK. */
    public JavaCompilation by(JavaCompiler other) {
        compiler = other;
        return this;
    }

    /** Adds options. */
    public JavaCompilation options(String... more) {
        return options(List.of(more));
    }

    /** Adds options. */
    public JavaCompilation options(Collection<String> more) {
        options.addAll(more);
        return this;
    }

    /** Adds a source that is no file. */
    public JavaCompilation source(String path, String text) {
        sources.add(new SourceInMemory(path, text));
        return this;
    }

    /** Adds sources that are no files. */
    public JavaCompilation sources(Collection<? extends JavaFileObject> more) {
        sources.addAll(more);
        return this;
    }

    /** Adds source files. */
    public JavaCompilation files(Collection<Path> more) {
        files.addAll(more);
        return this;
    }

    /** Adds compiled classes whose annotations are processed. */
    public JavaCompilation classes(Collection<String> names) {
        classes.addAll(names);
        return this;
    }

    /** Adds processors. */
    public JavaCompilation processors(Collection<? extends Processor> more) {
        processors.addAll(more);
        return this;
    }

    /** Runs the processors that the compiler finds itself, on the class path or the path of processors. */
    public JavaCompilation findingProcessors() {
        findsProcessors = true;
        return this;
    }

    /** Generated sources go to a folder, which is created. */
    public JavaCompilation generatedSources(Path folder) {
        return output(StandardLocation.SOURCE_OUTPUT, folder);
    }

    /** The class path instead of that of the test. */
    public JavaCompilation classPath(Collection<Path> entries) {
        locations.put(StandardLocation.CLASS_PATH, List.copyOf(entries));
        return this;
    }

    /** The module path. */
    public JavaCompilation modulePath(Collection<Path> entries) {
        locations.put(StandardLocation.MODULE_PATH, List.copyOf(entries));
        return this;
    }

    /** A file manager around the compiler's own. */
    public JavaCompilation managedBy(UnaryOperator<JavaFileManager> around) {
        manager = around;
        return this;
    }

    /** Compiles. */
    public CompilationResult run() {
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        StringWriter printed = new StringWriter();
        try (StandardJavaFileManager standard =
                compiler.getStandardFileManager(found, Locale.ROOT, StandardCharsets.UTF_8)) {
            for (Map.Entry<StandardLocation, List<Path>> location : locations.entrySet()) {
                standard.setLocationFromPaths(location.getKey(), location.getValue());
            }
            List<JavaFileObject> units = new ArrayList<>(sources);
            standard.getJavaFileObjectsFromPaths(files).forEach(units::add);
            JavaCompiler.CompilationTask task =
                    compiler.getTask(printed, manager.apply(standard), found, allOptions(), classes, units);
            if (!processors.isEmpty()) {
                task.setProcessors(processors);
            }
            boolean success = task.call();
            return new CompilationResult(success, List.copyOf(found.getDiagnostics()), printed.toString());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private List<String> allOptions() {
        List<String> all = new ArrayList<>(options);
        if (processors.isEmpty() && !findsProcessors) {
            all.add("-proc:none");
        }
        return all;
    }

    private JavaCompilation output(StandardLocation location, Path folder) {
        try {
            locations.put(location, List.of(Files.createDirectories(folder)));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return this;
    }
}
