package dev.casebook.processor.environment;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import javax.annotation.processing.Filer;
import javax.tools.FileObject;
import javax.tools.JavaFileManager;
import javax.tools.StandardLocation;
import org.jspecify.annotations.Nullable;

/**
 * Finds classes that what a compilation depends on has already. A build tool may put a module's own classes of an
 * earlier run on its class path, and generated over they are no fault: what lies in the class output, or in a folder
 * beside it such as {@code target/classes} beside kapt's output, is the module's own.
 */
public final class ForeignClassFinder {
    private final Filer filer;

    /** Asks a compiler. */
    public ForeignClassFinder(Filer filer) {
        this.filer = filer;
    }

    /** The name of the jar or folder that has the class; empty where none has it, and where it is the module's own. */
    public Optional<String> holder(String packageName, String className) {
        String file = className + ".class";
        return find(StandardLocation.CLASS_PATH, packageName, file)
                .filter(ForeignClassFinder::isThere)
                .map(FileObject::toUri)
                .flatMap(uri -> isInFolder(uri) ? otherFolder(uri, packageName) : Optional.of(jarName(uri)));
    }

    /** Whether the module's own output has a file, as an earlier run left it. */
    boolean isInOwnOutput(String path) {
        String folder =
                path.contains("/") ? path.substring(0, path.lastIndexOf('/')).replace('/', '.') : "";
        return Stream.of(StandardLocation.CLASS_OUTPUT, StandardLocation.CLASS_PATH)
                .flatMap(location -> find(location, "", path).stream())
                .filter(ForeignClassFinder::isThere)
                .map(FileObject::toUri)
                .anyMatch(uri -> isInFolder(uri) && otherFolder(uri, folder).isEmpty());
    }

    private Optional<String> otherFolder(URI uri, String packageName) {
        Path folder = root(uri, packageName);
        return outputFolder()
                .filter(output -> !output.startsWith(parent(folder)))
                .map(output -> folder.toString());
    }

    private Optional<Path> outputFolder() {
        return find(StandardLocation.CLASS_OUTPUT, "", "any")
                .map(FileObject::toUri)
                .filter(ForeignClassFinder::isInFolder)
                .map(uri -> root(uri, ""));
    }

    private static Path root(URI uri, String packageName) {
        Path folder = parent(Path.of(uri).toAbsolutePath().normalize());
        int depth = packageName.isEmpty() ? 0 : packageName.split("\\.", -1).length;
        for (int i = 0; i < depth; i++) {
            folder = parent(folder);
        }
        return folder;
    }

    private static Path parent(Path path) {
        return Optional.ofNullable(path.getParent()).orElse(path);
    }

    private static boolean isInFolder(URI uri) {
        return "file".equals(uri.getScheme());
    }

    /** Such as {@code billing-1.jar} of {@code jar:file:///libraries/billing-1.jar!/com/acme/BillingException.class}. */
    private static String jarName(URI uri) {
        String jar = uri.toString().split("!", -1)[0];
        return jar.substring(jar.lastIndexOf('/') + 1);
    }

    /** Compilers throw IOException, IllegalArgumentException, NullPointerException and more for a missing file. */
    private Optional<FileObject> find(JavaFileManager.Location location, String packageName, String file) {
        try {
            @Nullable FileObject found = filer.getResource(location, packageName, file);
            return Optional.ofNullable(found);
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    private static boolean isThere(FileObject file) {
        try (InputStream stream = file.openInputStream()) {
            return stream.read() >= 0;
        } catch (IOException | RuntimeException e) {
            return false;
        }
    }
}
