package dev.casebook.tools.io;

import dev.casebook.catalogue.file.CatalogueFile;
import dev.casebook.catalogue.syntax.Utf8Decoder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads a file that somebody names. */
public final class InputFile {
    /**
     * The file, under the path that it was named by.
     *
     * @throws IOException if it is not there, is no file, or is larger than 32 MiB; the message is for people
     */
    public static CatalogueFile read(Path path) throws IOException {
        if (!Files.exists(path)) {
            throw new IOException("there is no file `" + path + "`");
        }
        if (Files.isDirectory(path)) {
            throw new IOException("`" + path + "` is a folder, and a file is needed");
        }
        try (InputStream in = Files.newInputStream(path)) {
            byte[] bytes = in.readNBytes(Utf8Decoder.MAX_BYTES + 1);
            if (bytes.length > Utf8Decoder.MAX_BYTES) {
                throw new IOException(
                        "`" + path + "` is larger than the limit of " + (Utf8Decoder.MAX_BYTES >> 20) + " MiB");
            }
            return CatalogueFile.of(path.toString().replace('\\', '/'), bytes);
        }
    }

    private InputFile() {}
}
