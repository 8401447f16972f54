package dev.casebook.observe.unlisted;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * A file with a line of JSON for each unlisted code and each time that it was written: {@code unlisted.ndjson}. Counts of
 * one code are added up by whoever reads it. When the file is full it becomes {@code unlisted.ndjson.1}, and so on.
 *
 * <pre>{@code
 * UnlistedFile file = UnlistedFile.at(Path.of("unlisted.ndjson"));
 * file.append(codes.drain());
 * }</pre>
 */
public final class UnlistedFile {
    /** The maximum size of a file in bytes, if nothing else is said: one mebibyte. */
    public static final long DEFAULT_MAX_BYTES = 1L << 20;

    /** The number of older files that are kept, if nothing else is said. */
    public static final int DEFAULT_STORED_FILES = 3;

    private final Path path;
    private final long maxBytes;
    private final int storedFiles;

    private UnlistedFile(Path path, long maxBytes, int storedFiles) {
        this.path = requireNonNull(path, "path");
        this.maxBytes = maxBytes;
        this.storedFiles = storedFiles;
    }

    /** The file at this path; it is created when there is something to write. */
    public static UnlistedFile at(Path path) {
        return new UnlistedFile(path, DEFAULT_MAX_BYTES, DEFAULT_STORED_FILES);
    }

    /**
     * The same file with other limits.
     *
     * @param bytes the size from which on a new file is started; 1 or more
     * @param files how many older files are kept; 0 or more
     * @throws IllegalArgumentException if one of them is less
     */
    public UnlistedFile withRotation(long bytes, int files) {
        if (bytes < 1 || files < 0) {
            throw new IllegalArgumentException(
                    "bytes must be at least 1 and files at least 0: " + bytes + ", " + files);
        }
        return new UnlistedFile(path, bytes, files);
    }

    /**
     * Appends a line for each code, in one write.
     *
     * @throws IOException if the file cannot be written; the codes are lost then
     */
    public synchronized void append(List<UnlistedCode> codes) throws IOException {
        if (codes.isEmpty()) {
            return;
        }
        StringBuilder lines = new StringBuilder();
        codes.forEach(code -> lines.append(UnlistedJson.line(code)));
        byte[] bytes = lines.toString().getBytes(US_ASCII);
        if (Files.exists(path) && Files.size(path) + bytes.length > maxBytes) {
            rotate();
        }
        Files.write(path, bytes, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    private void rotate() throws IOException {
        for (int i = storedFiles; i > 0; i--) {
            Path from = i == 1 ? path : older(i - 1);
            if (Files.exists(from)) {
                Files.move(from, older(i), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        Files.deleteIfExists(path);
    }

    private Path older(int number) {
        return path.resolveSibling(path.getFileName() + "." + number);
    }
}
