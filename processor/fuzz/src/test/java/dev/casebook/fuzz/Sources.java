package dev.casebook.fuzz;

import dev.casebook.testing.CompilationResult;
import dev.casebook.testing.JavaCompilation;
import dev.casebook.testing.SourceInMemory;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.net.URI;
import java.util.List;
import java.util.Map;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;

/** Compiles sources down to class files, which are forgotten: some limits only show there. */
final class Sources {
    private static final List<String> OPTIONS = List.of("-Xlint:all,-processing", "-Werror", "--release", "17");

    static void compile(Map<String, String> sources) {
        List<SourceInMemory> files = sources.entrySet().stream()
                .map(source -> new SourceInMemory(
                        source.getKey().replace('.', '/') + JavaFileObject.Kind.SOURCE.extension, source.getValue()))
                .toList();
        CompilationResult result = JavaCompilation.create()
                .sources(files)
                .options(OPTIONS)
                .managedBy(Forgetful::new)
                .run();
        Promise.keep(result.success() && result.diagnostics().isEmpty(), "javac: " + result.diagnostics());
    }

    private static final class Forgetful extends ForwardingJavaFileManager<JavaFileManager> {
        private Forgetful(JavaFileManager standard) {
            super(standard);
        }

        @Override
        public JavaFileObject getJavaFileForOutput(
                Location location, String name, JavaFileObject.Kind kind, FileObject sibling) {
            return new SimpleJavaFileObject(URI.create("mem:///" + name.replace('.', '/') + kind.extension), kind) {
                @Override
                public OutputStream openOutputStream() {
                    return new ByteArrayOutputStream();
                }
            };
        }
    }

    private Sources() {}
}
