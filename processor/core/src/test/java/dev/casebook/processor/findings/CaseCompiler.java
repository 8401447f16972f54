package dev.casebook.processor.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.casebook.processor.CatalogueProcessor;
import dev.casebook.processor.HandlerProcessor;
import dev.casebook.testing.CompilationResult;
import dev.casebook.testing.JavaCompilation;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;

/** Compiles a case with a real compiler and both processors. */
record CaseCompiler(Tool tool, Path directory) {
    /** Which compiler. */
    enum Tool {
        JAVAC,
        ECJ;

        private JavaCompiler compiler() {
            return this == ECJ ? new EclipseCompiler() : ToolProvider.getSystemJavaCompiler();
        }

        private List<String> options() {
            return this == ECJ
                    ? List.of("-17", "-proceedOnError", "-warn:-unused")
                    : List.of("--release", "17", "-Xlint:all,-processing");
        }
    }

    /** The errors and warnings, and what the compiler prints besides. Notes repeat errors, see {@code FindingPrinter}. */
    record Result(List<Diagnostic<? extends JavaFileObject>> diagnostics, String printed) {}

    Result compile(CaseFolder folder) throws IOException {
        copy(folder, "classes");
        copy(folder, "sources");
        List<Path> classPath = classPath(folder);
        library(folder).ifPresent(classPath::add);
        JavaCompilation compilation = JavaCompilation.into(directory.resolve("classes"))
                .by(tool.compiler())
                .generatedSources(directory.resolve("sources"))
                .options(tool.options())
                .options(folder.options().stream()
                        .filter(option -> option.startsWith("-"))
                        .toList())
                .files(folder.sources())
                .processors(List.of(new CatalogueProcessor(), new HandlerProcessor()));
        folder.fault().ifPresent(fault -> compilation.managedBy(files -> failing(files, fault)));
        CompilationResult found =
                (folder.isModule() ? compilation.modulePath(classPath) : compilation.classPath(classPath)).run();
        List<Diagnostic<? extends JavaFileObject>> errorsAndWarnings = found.diagnostics().stream()
                .filter(said -> said.getKind() != Diagnostic.Kind.NOTE)
                .toList();
        return new Result(errorsAndWarnings, found.printed());
    }

    /** What the case stands on: its folder {@code library}, compiled on its own before. */
    private Optional<Path> library(CaseFolder folder) throws IOException {
        CaseFolder library = new CaseFolder(folder.path().resolve("library"));
        if (!Files.isDirectory(library.path())) {
            return Optional.empty();
        }
        Path output = directory.resolve("library");
        Result result = new CaseCompiler(tool, output).compile(library);
        List<Diagnostic<? extends JavaFileObject>> errors = result.diagnostics().stream()
                .filter(found -> found.getKind() == Diagnostic.Kind.ERROR)
                .toList();
        assertEquals(List.of(), errors);
        return Optional.of(output.resolve("classes"));
    }

    private static JavaFileManager failing(JavaFileManager files, CaseFolder.Fault fault) {
        return new ForwardingJavaFileManager<>(files) {
            @Override
            public JavaFileObject getJavaFileForOutput(
                    Location location, String name, JavaFileObject.Kind kind, javax.tools.FileObject sibling)
                    throws IOException {
                if (name.equals(fault.className()) && kind == JavaFileObject.Kind.SOURCE) {
                    throw thrown(fault.exception());
                }
                return super.getJavaFileForOutput(location, name, kind, sibling);
            }
        };
    }

    private static RuntimeException thrown(String name) {
        try {
            Object fault = Class.forName(name).getConstructor(String.class).newInstance("what went wrong");
            if (fault instanceof Error error) {
                throw error;
            }
            return (RuntimeException) fault;
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    /** The line {@code without json} in the options of a case leaves casebook-reader out. */
    private List<Path> classPath(CaseFolder folder) throws IOException {
        boolean withoutJson = folder.options().contains("without json");
        Stream<Path> own = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .map(Path::of)
                .filter(path ->
                        !withoutJson || !path.toString().replace('\\', '/').contains("reader"));
        return Stream.concat(own, CaseJar.of(folder, directory)).collect(Collectors.toList());
    }

    private Path output(String name) throws IOException {
        return Files.createDirectories(directory.resolve(name));
    }

    private void copy(CaseFolder folder, String name) throws IOException {
        Path from = folder.path().resolve(name);
        for (Path file : folder.files(name)) {
            Path to = output(name).resolve(from.relativize(file).toString());
            Files.createDirectories(to.getParent());
            Files.copy(file, to);
        }
    }
}
