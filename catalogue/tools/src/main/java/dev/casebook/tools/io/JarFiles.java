package dev.casebook.tools.io;

import dev.casebook.catalogue.file.CatalogueFile;
import dev.casebook.catalogue.file.FileLookup;
import dev.casebook.catalogue.file.NamedFiles;
import dev.casebook.catalogue.syntax.Utf8Decoder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The catalogues of a jar, as data: no class of it is loaded. */
public final class JarFiles implements FileLookup {
    private static final List<String> ENDINGS = List.of(".yaml", ".yml", ".tsv", ".csv");
    private static final Pattern FIRST_KEY = Pattern.compile("(?m)^casebook:");
    private static final Pattern NAME = Pattern.compile("(?m)^name:");
    private static final int MAX_FILES = 10_000;
    private static final long MAX_TOTAL = 256L << 20;

    private final Map<String, CatalogueFile> files;

    private JarFiles(Map<String, CatalogueFile> files) {
        this.files = files;
    }

    /**
     * Opens a jar.
     *
     * @throws IOException if it is not there, is no jar, or has a file that is too large
     */
    public static JarFiles open(Path jar) throws IOException {
        if (!Files.isRegularFile(jar)) {
            throw new IOException("there is no jar `" + jar + "`");
        }
        Map<String, CatalogueFile> files = new LinkedHashMap<>();
        long total = 0;
        try (InputStream in = Files.newInputStream(jar);
                ZipInputStream zip = new ZipInputStream(in)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (ENDINGS.stream().anyMatch(entry.getName()::endsWith) && files.size() < MAX_FILES) {
                    byte[] bytes = zip.readNBytes(Utf8Decoder.MAX_BYTES + 1);
                    if (bytes.length > Utf8Decoder.MAX_BYTES) {
                        throw new IOException("`" + entry.getName() + "` in `" + jar + "` is larger than the limit");
                    }
                    total += bytes.length;
                    if (total > MAX_TOTAL) {
                        throw new IOException("the catalogues in `" + jar + "` are larger than the limit");
                    }
                    files.put(entry.getName(), CatalogueFile.of(entry.getName(), bytes));
                }
            }
        }
        return new JarFiles(files);
    }

    /** Opens each. */
    public static List<JarFiles> openAll(List<Path> jars) throws IOException {
        List<JarFiles> all = new ArrayList<>();
        for (Path jar : jars) {
            all.add(open(jar));
        }
        return all;
    }

    /** The paths of its catalogues: parts that others include, and translations, are left out. */
    public List<String> catalogues() {
        List<String> included = files.values().stream()
                .flatMap(file -> NamedFiles.in(file.text()).stream())
                .map(path -> path.substring(path.lastIndexOf('/') + 1))
                .toList();
        return files.values().stream()
                .filter(file -> FIRST_KEY.matcher(file.text()).find()
                        && NAME.matcher(file.text()).find())
                .map(CatalogueFile::path)
                .filter(path -> !included.contains(path.substring(path.lastIndexOf('/') + 1)))
                .toList();
    }

    @Override
    public Optional<CatalogueFile> find(String path) {
        return Optional.ofNullable(files.get(path));
    }
}
