package dev.casebook.processor.io;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The paths of catalogue files that findings show, so that an editor opens them: the file itself, and not the copy of it
 * that a build made in {@code target/classes}.
 */
final class EditorPaths {
    private static final List<String> SOURCE_FOLDERS =
            List.of("src/main/resources", "src/test/resources", "src/main/java", "src/test/java");

    /** From {@code build/resources/main} to the folder of the project. */
    private static final int MAX_LEVELS = 3;

    private final Map<String, Optional<Path>> files = new HashMap<>();

    /**
     * Remembers a file that people edit.
     *
     * @param path its path from the resources root
     */
    void addSource(String path, Path file) {
        Optional<Path> absolute = Optional.of(file.toAbsolutePath().normalize());
        // several modules that are compiled at once may have a file each
        files.merge(path, absolute, (first, second) -> first.equals(second) ? first : Optional.empty());
    }

    /** Remembers a file in an output folder or on the class path, if it is a copy of one in a source folder. */
    void addCopy(String path, Path root, byte[] bytes) {
        @Nullable Path folder = root.toAbsolutePath().normalize();
        for (int level = 0; level <= MAX_LEVELS && folder != null; level++) {
            for (String sources : SOURCE_FOLDERS) {
                Path file = folder.resolve(sources).resolve(path);
                if (hasBytes(file, bytes)) {
                    addSource(path, file);
                    return;
                }
            }
            folder = folder.getParent();
        }
    }

    /** The path to show for a path from the resources root; the same if no file is known. */
    String shown(String path) {
        return requireNonNull(files.getOrDefault(path, Optional.empty()))
                .map(Path::toString)
                .orElse(path);
    }

    private static boolean hasBytes(Path file, byte[] bytes) {
        try {
            return Files.isRegularFile(file)
                    && Files.size(file) == bytes.length
                    && Arrays.equals(Files.readAllBytes(file), bytes);
        } catch (IOException e) {
            return false;
        }
    }
}
