package dev.casebook.tools.imports;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The first lines of files that only an import writes: they say so, and have a digest of the rest. */
final class ImportedFile {
    private static final Pattern FIRST_LINES =
            Pattern.compile("# Written by an import[^\\n]*\\n# sha256:([0-9a-f]{64})\\n");
    private static final Pattern LINE_END = Pattern.compile("\\r\\n?");

    /** What is known of a file. */
    enum State {
        /** An import wrote it, and nobody changed it. */
        UNCHANGED,
        /** An import wrote it, and it was changed. */
        EDITED,
        /** No import wrote it. */
        OTHER
    }

    /** The text with these lines. */
    static byte[] bytes(String page, String text) {
        String head = "# Written by an import. Do not edit it: write changes in " + page + ".\n# sha256:" + digest(text)
                + "\n";
        return (head + text).getBytes(UTF_8);
    }

    /** Whether an import wrote the file, and whether it is as it was then; line ends do not count. */
    static State state(byte[] bytes) {
        String text = LINE_END.matcher(new String(bytes, UTF_8)).replaceAll("\n");
        Matcher first = FIRST_LINES.matcher(text);
        if (!first.lookingAt()) {
            return State.OTHER;
        }
        return digest(text.substring(first.end())).equals(first.group(1)) ? State.UNCHANGED : State.EDITED;
    }

    private static String digest(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    private ImportedFile() {}
}
