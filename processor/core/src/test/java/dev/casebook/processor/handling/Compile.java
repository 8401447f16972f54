package dev.casebook.processor.handling;

import dev.casebook.processor.HandlerProcessor;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;

/** Compiles sources with a real compiler and the real processor, with every lint check on and each warning an error. */
final class Compile {
    private static final Pattern TYPE = Pattern.compile(
            "^(?:public |abstract |final |sealed |non-sealed |strictfp )*"
                    + "(?:class|interface|enum|record|@interface) (\\w+)",
            Pattern.MULTILINE);
    private static final Pattern PACKAGE = Pattern.compile("^package ([\\w.]+);", Pattern.MULTILINE);

    private final Path directory;
    private final List<JavaFileObject> sources = new ArrayList<>();
    private final List<String> options = new ArrayList<>();
    private final List<Processor> processors = new ArrayList<>(List.of(new HandlerProcessor()));
    private final List<Path> classPath = new ArrayList<>();
    private Tool tool = Tool.JAVAC;

    /** Which compiler. */
    enum Tool {
        JAVAC,
        ECJ;

        private JavaCompiler compiler() {
            return this == ECJ ? new EclipseCompiler() : ToolProvider.getSystemJavaCompiler();
        }
    }

    Compile(Path directory) {
        this.directory = directory;
    }

    Compile with(Tool other) {
        tool = other;
        return this;
    }

    Compile source(String... texts) {
        for (String text : texts) {
            sources.add(new Source(text));
        }
        return this;
    }

    Compile option(String option) {
        options.add(option);
        return this;
    }

    Compile processors(Processor... others) {
        processors.clear();
        processors.addAll(List.of(others));
        return this;
    }

    Compile classPath(Path more) {
        classPath.add(more);
        return this;
    }

    Result run() {
        Path output = directory.resolve("classes");
        DiagnosticCollector<JavaFileObject> collector = new DiagnosticCollector<>();
        StringWriter printed = new StringWriter();
        try (StandardJavaFileManager files =
                tool.compiler().getStandardFileManager(collector, Locale.ROOT, StandardCharsets.UTF_8)) {
            Files.createDirectories(output);
            Files.createDirectories(directory.resolve("sources"));
            files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(output));
            files.setLocationFromPaths(StandardLocation.SOURCE_OUTPUT, List.of(directory.resolve("sources")));
            files.setLocationFromPaths(StandardLocation.CLASS_PATH, paths());
            JavaCompiler.CompilationTask task =
                    tool.compiler().getTask(printed, files, collector, options(), List.of(), sources);
            task.setProcessors(processors);
            boolean success = task.call();
            return new Result(success, List.copyOf(collector.getDiagnostics()), printed.toString(), directory, paths());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private List<Path> paths() {
        List<Path> paths = new ArrayList<>(classPath);
        Stream.of(System.getProperty("java.class.path").split(java.io.File.pathSeparator))
                .map(Path::of)
                .filter(path -> path.toString().contains("runtime"))
                .forEach(paths::add);
        return paths;
    }

    private List<String> options() {
        List<String> all = new ArrayList<>(options);
        if (tool == Tool.JAVAC) {
            all.addAll(List.of("-Xlint:all,-processing,-path", "-Werror", "--release", "17"));
        } else {
            all.addAll(List.of("-17", "-g", "-proceedOnError"));
        }
        return all;
    }

    /** What came out of a compilation. */
    record Result(
            boolean success,
            List<Diagnostic<? extends JavaFileObject>> diagnostics,
            String printed,
            Path directory,
            List<Path> classPath) {
        /** Every message, without where it stands, and without what javac puts before each further line. */
        List<String> messages() {
            return diagnostics.stream()
                    .map(diagnostic -> diagnostic.getMessage(Locale.ROOT).replace("\n  ", "\n"))
                    .toList();
        }

        /** Every message with its kind, and the text of the source from where it points to. */
        List<String> places() {
            return diagnostics.stream().map(Result::place).toList();
        }

        private static String place(Diagnostic<? extends JavaFileObject> diagnostic) {
            String id = diagnostic.getMessage(Locale.ROOT).lines().findFirst().orElse("");
            return diagnostic.getKind() + " line " + diagnostic.getLineNumber() + ": " + id;
        }

        String generated(String path) {
            return read(directory.resolve("sources").resolve(path));
        }

        String resource(String path) {
            return read(directory.resolve("classes").resolve(path));
        }

        /** Loads what was compiled. */
        URLClassLoader load() {
            List<URL> urls = new ArrayList<>();
            urls.add(url(directory.resolve("classes")));
            classPath.forEach(path -> urls.add(url(path)));
            return new URLClassLoader(urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
        }

        /** Runs {@code static String run()} of a class. */
        String call(String className) {
            try (URLClassLoader loader = load()) {
                var method = loader.loadClass(className).getDeclaredMethod("run");
                method.setAccessible(true);
                return String.valueOf(method.invoke(null));
            } catch (ReflectiveOperationException | IOException failure) {
                throw new AssertionError(failure);
            }
        }

        private static URL url(Path path) {
            try {
                return path.toUri().toURL();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }

        private static String read(Path path) {
            try {
                return Files.readString(path);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String text;

        Source(String text) {
            super(URI.create("file:///src/" + path(text) + ".java"), Kind.SOURCE);
            this.text = text;
        }

        private static String path(String text) {
            Matcher pack = PACKAGE.matcher(text);
            String prefix = pack.find() ? pack.group(1).replace('.', '/') + "/" : "";
            if (text.contains("@NullMarked\npackage") || text.startsWith("module ")) {
                return text.startsWith("module ") ? "module-info" : prefix + "package-info";
            }
            Matcher type = TYPE.matcher(text);
            if (!type.find()) {
                throw new IllegalArgumentException("no type in: " + text);
            }
            return prefix + type.group(1);
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
