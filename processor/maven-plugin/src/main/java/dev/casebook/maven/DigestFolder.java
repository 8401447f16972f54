package dev.casebook.maven;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.casebook.catalogue.file.CatalogueDigest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The folder of sources that digests are written to.
 *
 * @param folder where it is
 */
record DigestFolder(Path folder) {
    /** Leaves exactly these classes in the folder. A file that is right already is not touched. */
    void write(Collection<DigestClass> classes) throws IOException {
        Set<Path> expected = new HashSet<>();
        for (DigestClass digest : classes) {
            Path file = folder.resolve(digest.file());
            expected.add(file);
            write(file, digest.source());
        }
        for (Path file : present()) {
            if (!expected.contains(file)) {
                Files.delete(file);
            }
        }
    }

    /** Whether exactly these classes are in the folder. */
    boolean holds(Collection<DigestClass> classes) throws IOException {
        for (DigestClass digest : classes) {
            if (!holds(folder.resolve(digest.file()), digest.source().getBytes(UTF_8))) {
                return false;
            }
        }
        return present().size() == classes.size();
    }

    private static boolean holds(Path file, byte[] content) throws IOException {
        return Files.isRegularFile(file) && Arrays.equals(content, Files.readAllBytes(file));
    }

    private static void write(Path file, String source) throws IOException {
        byte[] content = source.getBytes(UTF_8);
        if (!holds(file, content)) {
            Files.createDirectories(file.resolveSibling(""));
            Files.write(file, content);
        }
    }

    private List<Path> present() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.endsWith(CatalogueDigest.CLASS_NAME + ".java"))
                    .toList();
        }
    }
}
