package dev.casebook.processor.handling;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import org.jspecify.annotations.Nullable;

/** Class files that no disk sees. */
final class ClassesInMemory extends ClassLoader {
    private final Map<String, ByteArrayOutputStream> files = new ConcurrentHashMap<>();

    ClassesInMemory() {
        super(ClassLoader.getPlatformClassLoader());
    }

    JavaFileManager over(JavaFileManager manager) {
        return new ForwardingJavaFileManager<JavaFileManager>(manager) {
            @Override
            public JavaFileObject getJavaFileForOutput(
                    Location location, String className, JavaFileObject.Kind kind, @Nullable FileObject sibling)
                    throws IOException {
                return kind == JavaFileObject.Kind.CLASS
                        ? file(className)
                        : super.getJavaFileForOutput(location, className, kind, sibling);
            }

            /** JDK 18 and later call this one instead. */
            public JavaFileObject getJavaFileForOutputForOriginatingFiles(
                    Location location, String className, JavaFileObject.Kind kind, FileObject... origins)
                    throws IOException {
                return getJavaFileForOutput(location, className, kind, origins.length == 0 ? null : origins[0]);
            }
        };
    }

    private JavaFileObject file(String className) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        files.put(className, bytes);
        return new SimpleJavaFileObject(URI.create("memory:///" + className + ".class"), JavaFileObject.Kind.CLASS) {
            @Override
            public OutputStream openOutputStream() {
                return bytes;
            }
        };
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        byte[] bytes = Optional.ofNullable(files.get(name))
                .orElseThrow(() -> new ClassNotFoundException(name))
                .toByteArray();
        return defineClass(name, bytes, 0, bytes.length);
    }
}
