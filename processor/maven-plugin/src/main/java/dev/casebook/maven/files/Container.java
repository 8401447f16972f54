package dev.casebook.maven.files;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A folder or a jar with files in it. Paths are written with {@code /}, and have none at their start. */
public sealed interface Container extends AutoCloseable permits FolderContainer, JarContainer {
    /** The container at a path: a folder, a jar, or an empty one where nothing that can be read is there. */
    static Container at(Path path) {
        return Files.isRegularFile(path) ? JarContainer.open(path) : new FolderContainer(path);
    }

    /** The bytes of a file; empty where it is not there. */
    Optional<byte[]> read(String path);

    /** The path of a file that messages print, such as {@code lib/errors.jar!/billing.yaml}. */
    String shownPath(String path);

    /** The paths of all files. */
    List<String> paths();

    @Override
    void close();
}
