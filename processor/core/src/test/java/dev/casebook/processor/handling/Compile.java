package dev.casebook.processor.handling;

import dev.casebook.processor.HandlerProcessor;
import dev.casebook.testing.CompilationResult;
import dev.casebook.testing.JavaCompilation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;

/** Compiles sources with a real compiler and the real processor, with every lint check on and each warning an error. */
final class Compile {
    private static final String MARK = "«";
    private static final Pattern TYPE = Pattern.compile(
            "^(?:public |abstract |final |sealed |non-sealed |strictfp )*"
                    + "(?:class|interface|enum|record|@interface) (\\w+)",
            Pattern.MULTILINE);
    private static final Pattern PACKAGE = Pattern.compile("^package ([\\w.]+);", Pattern.MULTILINE);

    private final Path directory;
    private final List<Path> sources = new ArrayList<>();
    private final List<String> options = new ArrayList<>();
    private final List<Processor> processors = new ArrayList<>(List.of(new HandlerProcessor()));
    private final List<Path> classPath = new ArrayList<>();
    private final List<Path> modulePath = new ArrayList<>();
    private final List<String> marks = new ArrayList<>();
    private Optional<ClassesInMemory> memory = Optional.empty();
    private Tool tool = Tool.JAVAC;
    private boolean strict = true;

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

    /** Adds sources. A « stands before each place that a message is expected to point to. */
    Compile source(String... texts) {
        for (String text : texts) {
            marks.addAll(marks(text));
            sources.add(write(text.replace(MARK, "")));
        }
        return this;
    }

    private static List<String> marks(String text) {
        List<String> marks = new ArrayList<>();
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            for (int at = lines[i].indexOf(MARK), seen = 0; at >= 0; at = lines[i].indexOf(MARK, at + 1), seen++) {
                marks.add((i + 1) + ":" + (at + 1 - seen));
            }
        }
        return marks;
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

    /** Warnings stay warnings. */
    Compile withWarnings() {
        strict = false;
        return this;
    }

    Compile classPath(Path more) {
        classPath.add(more);
        return this;
    }

    /** Class files go here, since thousands of small files take their time on a disk. */
    Compile into(ClassesInMemory classes) {
        memory = Optional.of(classes);
        return this;
    }

    Compile modulePath(Path more) {
        modulePath.add(more);
        return this;
    }

    Result run() {
        JavaCompilation compilation = JavaCompilation.into(directory.resolve("classes"))
                .by(tool.compiler())
                .generatedSources(directory.resolve("sources"))
                .classPath(paths())
                .options(options())
                .files(sources)
                .processors(processors);
        if (!modulePath.isEmpty()) {
            compilation.modulePath(modulePath);
        }
        memory.ifPresent(classes -> compilation.managedBy(classes::over));
        CompilationResult result = compilation.run();
        return new Result(
                result.success(), result.diagnostics(), result.printed(), directory, paths(), List.copyOf(marks));
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
        if (tool == Tool.JAVAC && strict) {
            all.add("-Werror");
        }
        if (tool == Tool.JAVAC) {
            all.addAll(List.of("-Xlint:all,-processing"));
        } else {
            all.addAll(List.of("-17", "-g", "-proceedOnError", "-warn:-unused"));
        }
        return all;
    }

    /** What came out of a compilation. */
    record Result(
            boolean success,
            List<Diagnostic<? extends JavaFileObject>> diagnostics,
            String printed,
            Path directory,
            List<Path> classPath,
            List<String> marks) {
        /** Every message, without where it stands, and without what javac puts before each further line. */
        List<String> messages() {
            return diagnostics.stream().map(Result::message).toList();
        }

        private static String message(Diagnostic<?> diagnostic) {
            boolean javac = diagnostic.getCode() != null;
            String message = diagnostic.getMessage(Locale.ROOT);
            return javac ? message.replace("\n  ", "\n") : message;
        }

        /** The places that messages point to, as {@code line:column}, in the order of the source. */
        List<String> places() {
            return diagnostics.stream()
                    .sorted(Comparator.<Diagnostic<?>>comparingLong(Diagnostic::getLineNumber)
                            .thenComparingLong(Diagnostic::getColumnNumber))
                    .map(diagnostic -> diagnostic.getLineNumber() + ":" + diagnostic.getColumnNumber())
                    .toList();
        }

        /** The kind of every message, without repetition. */
        Set<Diagnostic.Kind> kinds() {
            return diagnostics.stream().map(Diagnostic::getKind).collect(Collectors.toCollection(TreeSet::new));
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

    private Path write(String text) {
        try {
            Path file = directory.resolve("src").resolve(path(text) + ".java");
            Files.createDirectories(file.getParent());
            return Files.writeString(file, text);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String path(String text) {
        Matcher pack = PACKAGE.matcher(text);
        String prefix = pack.find() ? pack.group(1).replace('.', '/') + "/" : "";
        if (text.startsWith("module ")) {
            return "module-info";
        }
        Matcher type = TYPE.matcher(text);
        return prefix + (type.find() ? type.group(1) : "package-info");
    }
}
