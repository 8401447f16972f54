package dev.casebook.catalogue.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes files so that none is left half written: each is written beside its place first, and moved there at the end. */
public final class OutputFiles {
    /**
     * Writes the files below a folder; those that have these bytes already are left alone.
     *
     * @return the files that changed
     * @throws IOException if one cannot be written; then none has changed, unless a move failed
     */
    public static List<Path> write(Path folder, List<CatalogueFile> files) throws IOException {
        Map<Path, Path> written = new LinkedHashMap<>();
        try {
            for (CatalogueFile file : files) {
                Path target = folder.resolve(file.path());
                if (Files.isDirectory(target)) {
                    throw new IOException("`" + target + "`: a folder is where a file should be");
                }
                if (!Files.exists(target) || !file.equals(CatalogueFile.of(file.path(), Files.readAllBytes(target)))) {
                    Files.createDirectories(target.toAbsolutePath().getParent());
                    Path beside = target.resolveSibling(target.getFileName() + ".new");
                    written.put(target, beside);
                    Files.write(beside, file.bytes());
                }
            }
            for (Map.Entry<Path, Path> each : written.entrySet()) {
                Files.move(each.getValue(), each.getKey(), StandardCopyOption.REPLACE_EXISTING);
            }
        } finally {
            for (Path beside : written.values()) {
                Files.deleteIfExists(beside);
            }
        }
        return List.copyOf(written.keySet());
    }

    private OutputFiles() {}
}
