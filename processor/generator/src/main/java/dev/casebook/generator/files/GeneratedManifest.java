package dev.casebook.generator.files;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.casebook.catalogue.file.CatalogueFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The list of the files that were generated for a catalogue into a folder: what a later run may remove.
 *
 * @param folder the folder of the sources
 * @param path the path of the list in it
 */
record GeneratedManifest(Path folder, String path) {
    private static final String MARK = "@Generated(";

    /** The list for a catalogue in a package. */
    static GeneratedManifest of(Path folder, String packageName, String root) {
        return new GeneratedManifest(folder, packageName.replace('.', '/') + "/" + root + ".generated");
    }

    /** The list with these files. */
    CatalogueFile file(List<CatalogueFile> files) {
        String lines = files.stream().map(file -> file.path() + "\n").sorted().collect(Collectors.joining());
        return CatalogueFile.of(path, lines.getBytes(UTF_8));
    }

    /** Files that are in the list, that are not generated any more, and that carry {@code @Generated}. */
    List<Path> stale(List<CatalogueFile> files) throws IOException {
        Path list = folder.resolve(path);
        if (!Files.isRegularFile(list)) {
            return List.of();
        }
        Set<String> kept = new HashSet<>();
        files.forEach(file -> kept.add(file.path()));
        List<Path> stale = new ArrayList<>();
        for (String each : Files.readAllLines(list, UTF_8)) {
            Path file = folder.resolve(each);
            if (!kept.contains(each) && isOwn(each) && Files.isRegularFile(file) && isGenerated(file)) {
                stale.add(file);
            }
        }
        return stale;
    }

    /** No path in the list leaves the folder of its package. */
    private boolean isOwn(String entry) {
        String packageFolder = path.substring(0, path.lastIndexOf('/') + 1);
        return entry.startsWith(packageFolder)
                && entry.endsWith(".java")
                && entry.indexOf('/', packageFolder.length()) < 0
                && entry.indexOf('\\') < 0;
    }

    private static boolean isGenerated(Path file) throws IOException {
        return Files.readString(file, UTF_8).contains(MARK);
    }
}
