package dev.casebook.processor.generate;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.casebook.processor.CatalogueProcessor;
import dev.casebook.processor.HandlerProcessor;
import dev.casebook.testing.CompilationResult;
import dev.casebook.testing.JavaCompilation;
import dev.casebook.testing.SourceInMemory;
import java.io.File;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/** Compiles sources with this JDK's javac and the real processors; catalogues lie in the class output, as with Maven. */
public final class Javac {
    private final Path directory;
    private final List<SourceInMemory> sources = new ArrayList<>();
    private final List<String> options = new ArrayList<>(List.of("--release", "17"));
    private final List<String> classes = new ArrayList<>();
    private List<Processor> processors = List.of(new CatalogueProcessor(), new HandlerProcessor());

    /** What came of a compilation. */
    public record Result(boolean success, List<Diagnostic<? extends JavaFileObject>> diagnostics, Path directory) {
        /** Every message, in order. */
        public List<String> messages() {
            return diagnostics.stream()
                    .map(found -> found.getMessage(Locale.ROOT))
                    .toList();
        }

        /** The ids of our findings, and the first line of whatever else the compiler says, in order. */
        public List<String> ids() {
            return messages().stream()
                    .map(message -> message.startsWith("[CB")
                            ? message.substring(1, message.indexOf(']'))
                            : message.lines().findFirst().orElse(""))
                    .toList();
        }

        /** Every generated source, by its path. */
        public SortedMap<String, String> generated() throws IOException {
            SortedMap<String, String> files = new TreeMap<>();
            Path root = directory.resolve("sources");
            try (Stream<Path> paths = Files.walk(root)) {
                for (Path path : paths.filter(Files::isRegularFile).toList()) {
                    files.put(
                            root.relativize(path).toString().replace(File.separatorChar, '/'), Files.readString(path));
                }
            }
            return files;
        }

        /** Loads what was compiled. */
        public URLClassLoader load() throws MalformedURLException {
            return new URLClassLoader(
                    new URL[] {directory.resolve("classes").toUri().toURL()}, Javac.class.getClassLoader());
        }

        /** Calls a static method without parameters. */
        public Object call(String className, String method) throws ReflectiveOperationException, IOException {
            try (URLClassLoader loader = load()) {
                return loader.loadClass(className).getMethod(method).invoke(null);
            }
        }
    }

    /** A compilation into a folder of its own. */
    public Javac(Path directory) {
        this.directory = directory;
    }

    /** Adds a source file. */
    public Javac source(String path, String text) {
        sources.add(new SourceInMemory(path, text));
        return this;
    }

    /** Adds a catalogue that is generated into {@code package}. */
    public Javac catalogue(String packageName, String name, String text) throws IOException {
        return resource(name, text).annotated(packageName, name);
    }

    /** Adds a package with the annotation. */
    public Javac annotated(String packageName, String path) {
        return source(
                packageName.replace('.', '/') + "/package-info.java",
                "/** Errors. */\n@dev.casebook.ErrorCatalogue(\"" + path + "\")\npackage " + packageName + ";\n");
    }

    /** Adds a file to the class output. */
    public Javac resource(String name, String text) throws IOException {
        Path file = directory.resolve("classes").resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, text.getBytes(UTF_8));
        return this;
    }

    /** Adds options of javac. */
    public Javac options(String... more) {
        options.addAll(List.of(more));
        return this;
    }

    /** Adds classes to the class path of the test. */
    public Javac classPath(Path folder) {
        return options("-cp", folder + File.pathSeparator + System.getProperty("java.class.path"));
    }

    /** Adds class files whose annotations are processed. */
    public Javac classes(String... names) {
        classes.addAll(List.of(names));
        return this;
    }

    /** Runs these processors. */
    public Javac processors(Processor... others) {
        processors = List.of(others);
        return this;
    }

    /** Compiles. */
    public Result compile() {
        CompilationResult result = JavaCompilation.into(directory.resolve("classes"))
                .generatedSources(directory.resolve("sources"))
                .options(options)
                .sources(sources)
                .classes(classes)
                .processors(processors)
                .run();
        return new Result(result.success(), result.diagnostics(), directory);
    }
}
