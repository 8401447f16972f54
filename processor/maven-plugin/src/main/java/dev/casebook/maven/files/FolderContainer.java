package dev.casebook.maven.files;

import dev.casebook.catalogue.file.InsideRoot;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A folder with the files below it; empty where it is not there. */
record FolderContainer(Path folder) implements Container {
    @Override
    public Optional<byte[]> read(String path) {
        try {
            Path file = folder.resolve(path);
            return Files.isRegularFile(file) && InsideRoot.holds(folder, path)
                    ? Optional.of(Files.readAllBytes(file))
                    : Optional.empty();
        } catch (InvalidPathException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String shownPath(String path) {
        return folder.resolve(path).toString();
    }

    @Override
    public List<String> paths() {
        return files(folder, Integer.MAX_VALUE);
    }

    private static List<String> files(Path from, int depth) {
        if (!Files.isDirectory(from)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(from, depth)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> from.relativize(file).toString().replace(File.separatorChar, '/'))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        // nothing is open
    }
}
