package dev.casebook.tools.io;

import dev.casebook.catalogue.file.CatalogueFile;
import dev.casebook.catalogue.syntax.Utf8Decoder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/** Reads a file that somebody names. */
public final class InputFile {
    /**
     * The file, under the path that it was named by. One that is compressed with gzip is inflated.
     *
     * @throws IOException if it is not there, is no file, or is larger than 32 MiB, also inflated; the message is for
     *     people
     */
    public static CatalogueFile read(Path path) throws IOException {
        if (!Files.exists(path)) {
            throw new IOException("there is no file `" + path + "`");
        }
        if (Files.isDirectory(path)) {
            throw new IOException("`" + path + "` is a folder, and a file is needed");
        }
        try (InputStream in = Files.newInputStream(path)) {
            byte[] bytes = limited(in, path);
            if (!isGzip(bytes)) {
                return file(path, bytes);
            }
            try (InputStream inflated = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
                return file(path, limited(inflated, path));
            }
        }
    }

    private static CatalogueFile file(Path path, byte[] bytes) {
        return CatalogueFile.of(path.toString().replace('\\', '/'), bytes);
    }

    private static byte[] limited(InputStream in, Path path) throws IOException {
        byte[] bytes = in.readNBytes(Utf8Decoder.MAX_BYTES + 1);
        if (bytes.length > Utf8Decoder.MAX_BYTES) {
            throw new IOException(
                    "`" + path + "` is larger than the limit of " + (Utf8Decoder.MAX_BYTES >> 20) + " MiB");
        }
        return bytes;
    }

    private static boolean isGzip(byte[] bytes) {
        return bytes.length > 2 && bytes[0] == (byte) 0x1f && bytes[1] == (byte) 0x8b;
    }

    private InputFile() {}
}
