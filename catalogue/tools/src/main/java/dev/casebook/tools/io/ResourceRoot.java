package dev.casebook.tools.io;

import dev.casebook.catalogue.file.CatalogueFile;
import dev.casebook.catalogue.file.FileLookup;
import dev.casebook.catalogue.file.FilePath;
import dev.casebook.catalogue.file.InsideRoot;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The folder that the paths of a catalogue start at: the folder of resources that the file is in, or else its own folder.
 *
 * @param folder the folder
 * @param file the path of the catalogue from there
 */
public record ResourceRoot(Path folder, String file) implements FileLookup {
    /** That of a file which need not be there yet. */
    public static ResourceRoot of(Path path) {
        String absolute = path.toAbsolutePath().normalize().toString().replace('\\', '/');
        String fromSources = absolute.substring(absolute.lastIndexOf("/src/") + 1);
        String fromRoot = FilePath.withoutSourceFolder(fromSources)
                .orElse(path.getFileName().toString());
        Path folder = path.toAbsolutePath().normalize().resolveSibling("");
        for (long i = fromRoot.chars().filter(unit -> unit == '/').count(); i > 0; i--) {
            folder = folder.resolve("..");
        }
        return new ResourceRoot(folder.normalize(), fromRoot);
    }

    @Override
    public Optional<CatalogueFile> find(String path) {
        Path found = folder.resolve(path);
        try {
            // the file itself was named by somebody, wherever it leads; others count as missing where they lead out
            boolean isHere = Files.isRegularFile(found) && (path.equals(file) || InsideRoot.holds(folder, path));
            return isHere
                    ? Optional.of(CatalogueFile.of(path, InputFile.read(found).bytes()))
                    : Optional.empty();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public List<String> tried(String path) {
        return List.of(folder.toString());
    }

    @Override
    public String shownPath(String path) {
        return folder.resolve(path).toString();
    }
}
