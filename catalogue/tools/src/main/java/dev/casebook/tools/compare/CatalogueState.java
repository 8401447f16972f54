package dev.casebook.tools.compare;

import dev.casebook.catalogue.CatalogueCompiler;
import dev.casebook.catalogue.diagnostic.Checked;
import dev.casebook.catalogue.file.CatalogueFile;
import dev.casebook.catalogue.file.FileLookup;
import dev.casebook.catalogue.file.FilePath;
import dev.casebook.catalogue.model.Catalogue;
import dev.casebook.tools.io.GitFiles;
import dev.casebook.tools.io.JarFiles;
import dev.casebook.tools.io.ResourceRoot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * One state of a catalogue that somebody names: a file {@code src/main/resources/shop.yaml}, a file of a revision of git
 * {@code v1.2:src/main/resources/shop.yaml}, or a jar {@code shop-1.2.jar}, where {@code shop-1.2.jar!/shop.yaml} chooses
 * one of several catalogues. Files that it includes are in the same place; a catalogue that it amends can be in the jars
 * of a class path too.
 *
 * @param named as somebody names it
 * @param folder where paths and the working tree of git begin
 * @param classPath jars in which amended catalogues are looked for
 */
public record CatalogueState(String named, Path folder, List<Path> classPath) {
    private static final String IN_JAR = "!/";

    public CatalogueState {
        classPath = List.copyOf(classPath);
    }

    /**
     * The effective catalogue, with the findings about it.
     *
     * @throws IOException if it is not there, or cannot be read; the message is for people
     */
    public Checked<Catalogue> read() throws IOException {
        Path file = folder.resolve(named.contains(IN_JAR) ? named.substring(0, named.indexOf(IN_JAR)) : named);
        if (named.endsWith(".jar") || named.contains(".jar" + IN_JAR)) {
            return readJar(file);
        }
        if (Files.exists(file)) {
            ResourceRoot root = ResourceRoot.of(file);
            return compile(root.file(), root);
        }
        int colon = named.indexOf(':');
        if (colon > 0) {
            return readRevision(named.substring(0, colon), named.substring(colon + 1));
        }
        throw new IOException("there is no file `" + named + "`; a file of a revision of git is `revision:path`");
    }

    private Checked<Catalogue> readJar(Path file) throws IOException {
        JarFiles jar = JarFiles.open(file);
        if (named.contains(IN_JAR)) {
            return compile(named.substring(named.indexOf(IN_JAR) + IN_JAR.length()), jar);
        }
        List<String> catalogues = jar.catalogues();
        if (catalogues.size() != 1) {
            throw new IOException("`" + named + "` has " + catalogues.size() + " catalogues; name one, such as `"
                    + named + IN_JAR + catalogues.stream().findFirst().orElse("com/acme/shop.yaml") + "`");
        }
        return compile(catalogues.get(0), jar);
    }

    private Checked<Catalogue> readRevision(String revision, String path) throws IOException {
        String fromRoot = FilePath.withoutSourceFolder(path).orElse(path.substring(path.lastIndexOf('/') + 1));
        String root = path.substring(0, path.length() - fromRoot.length());
        return compile(fromRoot, GitFiles.open(folder, revision, root));
    }

    private Checked<Catalogue> compile(String path, FileLookup files) throws IOException {
        Optional<CatalogueFile> found = files.find(path);
        if (found.isEmpty()) {
            throw new IOException("`" + named + "` has no file `" + path + "`");
        }
        List<JarFiles> jars = JarFiles.openAll(classPath);
        FileLookup all = wanted -> files.find(wanted)
                .or(() ->
                        jars.stream().flatMap(jar -> jar.find(wanted).stream()).findFirst());
        return CatalogueCompiler.compile(path, all);
    }
}
