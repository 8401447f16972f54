package dev.casebook.tools.io;

import dev.casebook.catalogue.CatalogueCompiler;
import dev.casebook.catalogue.diagnostic.Checked;
import dev.casebook.catalogue.file.CatalogueFile;
import dev.casebook.catalogue.file.FileLookup;
import dev.casebook.catalogue.file.FilePath;
import dev.casebook.catalogue.model.Catalogue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One state of a catalogue that somebody names:
 *
 * <ul>
 *   <li>a file {@code src/main/resources/shop.yaml};
 *   <li>a catalogue that ships with Casebook, {@code whatsapp};
 *   <li>the catalogue of this name in a jar of the class path;
 *   <li>a jar {@code shop-1.2.jar}, where {@code shop-1.2.jar!/shop.yaml} chooses one of several catalogues;
 *   <li>a file of a revision of git, {@code v1.2:src/main/resources/shop.yaml}.
 * </ul>
 *
 * <p>Files that it includes are in the same place; a catalogue that it amends can be in the jars of a class path too, or
 * be one that ships.
 *
 * @param named as somebody names it
 * @param folder where paths and the working tree of git begin
 * @param classPath jars in which catalogues are looked for
 */
public record CatalogueState(String named, Path folder, List<Path> classPath) {
    private static final String IN_JAR = "!/";

    public CatalogueState {
        classPath = List.copyOf(classPath);
    }

    /** A catalogue that is named where paths begin at the current folder, without a class path. */
    public static CatalogueState of(String named) {
        return new CatalogueState(named, Path.of("").toAbsolutePath(), List.of());
    }

    /**
     * The effective catalogue, with the findings about it.
     *
     * @throws IOException if it is not there, or cannot be read; the message is for people
     */
    public Checked<Catalogue> read() throws IOException {
        CatalogueSource source = source();
        return CatalogueCompiler.compile(source.path(), source.files());
    }

    /**
     * Where its files are.
     *
     * @throws IOException if it is not there, or cannot be read; the message is for people
     */
    public CatalogueSource source() throws IOException {
        if (named.contains("://")) {
            throw new IOException("`" + named + "` is a URL, and only files are read: save it, and name the file");
        }
        if (named.endsWith(".jar") || named.contains(".jar" + IN_JAR)) {
            return inJar(resolved(named.contains(IN_JAR) ? named.substring(0, named.indexOf(IN_JAR)) : named));
        }
        Path file = resolved(named);
        if (Files.isDirectory(file)) {
            throw new IOException("`" + named + "` is a folder, and the file of a catalogue is needed");
        }
        if (Files.exists(file)) {
            ResourceRoot root = ResourceRoot.of(file);
            return of(root.file(), root);
        }
        Optional<String> shipped = ShippedCatalogues.path(named);
        if (shipped.isPresent()) {
            return of(shipped.get(), ShippedCatalogues.files());
        }
        Optional<CatalogueSource> onClassPath = onClassPath();
        if (onClassPath.isPresent()) {
            return onClassPath.get();
        }
        int colon = named.indexOf(':');
        if (colon > 0) {
            return ofRevision(named.substring(0, colon), named.substring(colon + 1));
        }
        throw new IOException("there is no catalogue `" + named + "`: no such file, and the catalogues that ship are "
                + String.join(", ", ShippedCatalogues.names())
                + (classPath.isEmpty() ? "" : "; no jar of the class path has one of this name")
                + ". A file of a revision of git is `revision:path`");
    }

    private Path resolved(String path) throws IOException {
        try {
            return folder.resolve(path);
        } catch (InvalidPathException odd) {
            throw new IOException("`" + path + "` is no path: " + odd.getReason(), odd);
        }
    }

    private CatalogueSource inJar(Path file) throws IOException {
        JarFiles jar = JarFiles.open(file);
        if (named.contains(IN_JAR)) {
            return of(named.substring(named.indexOf(IN_JAR) + IN_JAR.length()), jar);
        }
        List<String> catalogues = jar.catalogues();
        if (catalogues.size() != 1) {
            throw new IOException("`" + named + "` has " + catalogues.size() + " catalogues; name one, such as `"
                    + named + IN_JAR + catalogues.stream().findFirst().orElse("com/acme/shop.yaml") + "`");
        }
        return of(catalogues.get(0), jar);
    }

    private Optional<CatalogueSource> onClassPath() throws IOException {
        for (JarFiles jar : JarFiles.openAll(classPath)) {
            Optional<String> path = jar.catalogues().stream()
                    .filter(catalogue -> simpleName(catalogue).equals(named.toLowerCase(Locale.ROOT)))
                    .findFirst();
            if (path.isPresent()) {
                return Optional.of(of(path.get(), jar));
            }
        }
        return Optional.empty();
    }

    /** The name of a file without its folder and its ending, in lower case. */
    private static String simpleName(String path) {
        String file = path.substring(path.lastIndexOf('/') + 1);
        return file.substring(0, file.lastIndexOf('.')).toLowerCase(Locale.ROOT);
    }

    private CatalogueSource ofRevision(String revision, String path) throws IOException {
        String fromRoot = FilePath.withoutSourceFolder(path).orElse(path.substring(path.lastIndexOf('/') + 1));
        String root = path.substring(0, path.length() - fromRoot.length());
        return of(fromRoot, GitFiles.open(folder, revision, root));
    }

    private CatalogueSource of(String path, FileLookup files) throws IOException {
        Optional<CatalogueFile> found = files.find(path);
        if (found.isEmpty()) {
            throw new IOException("`" + named + "` has no file `" + path + "`");
        }
        return new CatalogueSource(path, new JoinedLookup(files, JarFiles.openAll(classPath)));
    }
}
