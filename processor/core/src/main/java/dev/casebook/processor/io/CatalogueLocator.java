package dev.casebook.processor.io;

import static java.util.Objects.requireNonNull;

import dev.casebook.catalogue.file.InsideRoot;
import dev.casebook.catalogue.syntax.Utf8Decoder;
import dev.casebook.processor.compiler.ProcessorOptions;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Element;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.util.Elements;
import javax.tools.FileObject;
import javax.tools.JavaFileManager;
import javax.tools.StandardLocation;
import org.jspecify.annotations.Nullable;

/**
 * Finds a catalogue: on the path of an option, then in the class output, on the source path, on the class path, on the
 * module path. Compilers answer for a missing file in many ways; each means that the next place is tried.
 */
public final class CatalogueLocator {
    private static final int MAX_MODULES = 5;

    private final Filer filer;
    private final Elements elements;
    private final Optional<String> optionPath;
    private final EditorPaths paths = new EditorPaths();
    private String modulePrefix = "";

    /**
     * A file that was found.
     *
     * @param place where, in words
     * @param bytes what it holds
     */
    @SuppressWarnings("ArrayRecordComponent") // handed on once, and never compared
    public record Found(String place, byte[] bytes) {
        /** Whether it was found in a module. */
        public boolean isIn(ModuleElement module) {
            return place.equals(module(module.getQualifiedName()));
        }
    }

    /**
     * The result of a search.
     *
     * @param found the file, where one was found
     * @param tried every place that was tried, in words, with what was wrong there
     */
    public record Search(Optional<Found> found, List<String> tried) {}

    /** A locator for one compilation. */
    public CatalogueLocator(Filer filer, Elements elements, Optional<String> optionPath) {
        this.filer = filer;
        this.elements = elements;
        this.optionPath = optionPath;
    }

    /** From now on looks from the module of an element, where several modules are compiled at once. */
    public void lookFrom(Element element) {
        modulePrefix = new ModuleFiler(filer, elements).prefix(element);
    }

    /** Looks in every place, in order, until one has the file. */
    public Search find(CataloguePath path) {
        List<String> tried = new ArrayList<>();
        Optional<Found> found = onOptionPath(path, tried)
                .or(() -> read(StandardLocation.CLASS_OUTPUT, "", "class output", path, tried))
                .or(() -> read(StandardLocation.SOURCE_PATH, "", "source path", path, tried))
                .or(() -> inModule(path))
                .or(() -> read(StandardLocation.CLASS_PATH, "", "class path", path, tried))
                .or(() -> onModulePath(path, tried));
        return new Search(found, tried);
    }

    /** The path of a file that was found, as an editor opens it; the path from the resources root for a file in a jar. */
    public String shownPath(String path) {
        return paths.shown(path);
    }

    private Optional<Found> inModule(CataloguePath path) {
        if (modulePrefix.isEmpty()) {
            return Optional.empty();
        }
        List<String> unused = new ArrayList<>();
        return read(StandardLocation.CLASS_OUTPUT, modulePrefix, "class output", path, unused)
                .or(() -> read(StandardLocation.MODULE_SOURCE_PATH, modulePrefix, "module source path", path, unused));
    }

    private Optional<Found> onOptionPath(CataloguePath path, List<String> tried) {
        if (optionPath.isEmpty()) {
            tried.add("option -A" + ProcessorOptions.CATALOGUE + ": not given");
            return Optional.empty();
        }
        for (String entry : optionPath.get().split(File.pathSeparator, -1)) {
            Optional<Found> found = onOptionPath(entry, path, tried);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<Found> onOptionPath(String entry, CataloguePath path, List<String> tried) {
        try {
            Path place = Path.of(entry);
            // a file that is named alone has others of its catalogue beside it
            Path file = Files.isDirectory(place) ? place.resolve(path.value()) : place.resolveSibling(path.lastName());
            if (!file.endsWith(Path.of(path.value())) || !Files.isRegularFile(file)) {
                tried.add("option -A" + ProcessorOptions.CATALOGUE + ": nothing at "
                        + (Files.isDirectory(place) ? file : place));
            } else if (Files.isDirectory(place) && !InsideRoot.holds(place, path.value())) {
                tried.add("option -A" + ProcessorOptions.CATALOGUE + ": " + leadsOut(file));
            } else {
                paths.addSource(path.value(), file);
                return Optional.of(new Found(file.toString(), bytes(Files.newInputStream(file))));
            }
        } catch (IOException | InvalidPathException e) {
            tried.add("option -A" + ProcessorOptions.CATALOGUE + ": " + entry + ": " + e.getMessage());
        }
        return Optional.empty();
    }

    private Optional<Found> onModulePath(CataloguePath path, List<String> tried) {
        List<String> unused = new ArrayList<>();
        List<String> modules = modules();
        for (String name : modules) {
            Optional<Found> found = read(StandardLocation.MODULE_PATH, name + "/", module(name), path, unused);
            if (found.isPresent()) {
                return found;
            }
        }
        tried.add("module path: " + (modules.isEmpty() ? "no modules" : "not in " + shortened(modules)));
        return Optional.empty();
    }

    private List<String> modules() {
        return elements.getAllModuleElements().stream()
                .map(module -> module.getQualifiedName().toString())
                .filter(name -> !isForeign(name))
                .sorted()
                .toList();
    }

    private static String module(CharSequence name) {
        return "module " + name;
    }

    private static String shortened(List<String> modules) {
        String first = String.join(", ", modules.subList(0, Math.min(modules.size(), MAX_MODULES)));
        return modules.size() <= MAX_MODULES ? first : first + " and " + (modules.size() - MAX_MODULES) + " more";
    }

    private static boolean isForeign(String module) {
        return module.isEmpty() || module.startsWith("java.") || module.startsWith("jdk.");
    }

    /** Compilers throw IOException, IllegalArgumentException, NullPointerException and more for a missing file. */
    private Optional<Found> read(
            JavaFileManager.Location location, String module, String name, CataloguePath path, List<String> tried) {
        String where = "not there";
        try {
            @Nullable FileObject file = filer.getResource(location, module, path.value());
            if (file != null) {
                where = where(file);
                byte[] bytes = bytes(file.openInputStream());
                if (staysInside(file, path)) {
                    remember(location, file, path, bytes);
                    return Optional.of(new Found(name, bytes));
                }
                where = leadsOut(Path.of(file.toUri()));
            }
        } catch (IOException | RuntimeException e) {
            // the next place is tried
        }
        tried.add(name + ": " + where);
        return Optional.empty();
    }

    private void remember(JavaFileManager.Location location, FileObject file, CataloguePath path, byte[] bytes) {
        if (!isFile(file)) {
            return;
        }
        Path found = Path.of(file.toUri());
        if (location == StandardLocation.SOURCE_PATH || location == StandardLocation.MODULE_SOURCE_PATH) {
            paths.addSource(path.value(), found);
        } else {
            paths.addCopy(path.value(), root(found, path), bytes);
        }
    }

    private static boolean staysInside(FileObject file, CataloguePath path) throws IOException {
        return !isFile(file) || InsideRoot.holds(root(Path.of(file.toUri()), path), path.value());
    }

    private static Path root(Path file, CataloguePath path) {
        Path inside = Path.of(path.value());
        Path absolute = file.toAbsolutePath();
        int names = absolute.getNameCount() - inside.getNameCount();
        return absolute.endsWith(inside) && names > 0
                ? requireNonNull(absolute.getRoot()).resolve(absolute.subpath(0, names))
                : requireNonNull(absolute.getRoot());
    }

    /** One byte more than the limit is enough to see that a file is too large. */
    private static byte[] bytes(InputStream stream) throws IOException {
        try (stream) {
            return stream.readNBytes(Utf8Decoder.MAX_BYTES + 1);
        }
    }

    private static String leadsOut(Path file) {
        return file + " is a link to a path outside the root";
    }

    private static boolean isFile(FileObject file) {
        return "file".equals(file.toUri().getScheme());
    }

    private static String where(FileObject file) {
        return isFile(file) ? "nothing at " + Path.of(file.toUri()) : "not there";
    }
}
