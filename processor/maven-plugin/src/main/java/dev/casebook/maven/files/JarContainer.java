package dev.casebook.maven.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** A jar. */
record JarContainer(ZipFile zip) implements Container {
    /** The jar at a path; a file that is no jar, such as a native library among the dependencies, counts as empty. */
    static Container open(Path path) {
        try {
            return new JarContainer(new ZipFile(path.toFile()));
        } catch (ZipException e) {
            return new FolderContainer(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Optional<byte[]> read(String path) {
        return Optional.ofNullable(zip.getEntry(path))
                .filter(entry -> !entry.isDirectory())
                .map(this::bytes);
    }

    private byte[] bytes(ZipEntry entry) {
        try (InputStream in = zip.getInputStream(entry)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String shownPath(String path) {
        return zip.getName() + "!/" + path;
    }

    @Override
    public List<String> paths() {
        return zip.stream()
                .filter(entry -> !entry.isDirectory())
                .map(ZipEntry::getName)
                .toList();
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
