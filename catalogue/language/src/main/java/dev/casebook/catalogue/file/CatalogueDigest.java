package dev.casebook.catalogue.file;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;

/**
 * A text that differs where the files of a catalogue differ, such as {@code sha-256:9f86d0...}.
 *
 * <p>SHA-256 over the files in the order of their paths; of each, the length of its path in bytes, the path in UTF-8,
 * the length of its content and the content, the lengths as 4 bytes with the highest first.
 */
public final class CatalogueDigest {
    /** The class, in the annotated package, that a build tool writes digests into. */
    public static final String CLASS_NAME = "CasebookDigest";

    /** The constant of that class that has the digest of the package's catalogue. */
    public static final String CATALOGUE_FIELD = "CATALOGUE";

    private static final String COMPARABLE = "sha-256:";

    /** The digest of the files, whatever their order. */
    public static String of(Collection<CatalogueFile> files) {
        MessageDigest digest = sha256();
        files.stream().sorted().forEach(file -> {
            update(digest, file.path().getBytes(UTF_8));
            update(digest, file.content());
        });
        return COMPARABLE + HexFormat.of().formatHex(digest.digest());
    }

    /** The digest of files that the build changes before the compiler sees them: it can't be compared with theirs. */
    public static String ofUnfiltered(Collection<CatalogueFile> files) {
        return "unfiltered-" + of(files);
    }

    /** Whether a digest that a build tool wrote can be compared with the digest of what the compiler sees. */
    public static boolean isComparable(String written) {
        return written.startsWith(COMPARABLE);
    }

    private static void update(MessageDigest digest, byte[] part) {
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(part.length).array());
        digest.update(part);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private CatalogueDigest() {}
}
