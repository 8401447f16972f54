package dev.casebook.reader;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of a body, as they arrived. Two bodies are equal if their bytes are.
 *
 * <pre>{@code
 * Body body = Body.wrap(response.body());                         // a byte array, without a copy
 * Body body = Body.read(response.body(), Limits.DEFAULT);         // a stream, up to a limit
 * Body body = Body.ofText("{\"error\": {\"code\": 429}}");          // a text, such as in a test
 * }</pre>
 */
public final class Body {
    private final byte[] bytes;

    private Body(byte[] bytes) {
        this.bytes = requireNonNull(bytes, "bytes");
    }

    /** A body of a copy of these bytes. */
    public static Body copyOf(byte[] bytes) {
        return new Body(bytes.clone());
    }

    /** A body of these bytes, which are not copied: do not change them until everything has been read. */
    public static Body wrap(byte[] bytes) {
        return new Body(bytes);
    }

    /** A body that is decoded already. */
    public static Body ofText(String text) {
        return new Body(text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Reads a stream to its end, or until the limit on bytes is exceeded; does not close it.
     *
     * @throws IOException if the stream throws it
     */
    public static Body read(InputStream stream, Limits limits) throws IOException {
        return new Body(stream.readNBytes(oneMore(limits)));
    }

    /**
     * Reads characters to their end, or until the limit on bytes is exceeded; does not close the reader.
     *
     * @throws IOException if the reader throws it
     */
    public static Body readText(Reader reader, Limits limits) throws IOException {
        StringBuilder text = new StringBuilder();
        char[] some = new char[4096];
        int count = reader.read(some);
        while (count >= 0 && text.length() < oneMore(limits)) {
            text.append(some, 0, count);
            count = reader.read(some);
        }
        return ofText(text.toString());
    }

    /** Whether it is empty, apart from a byte order mark and white space. */
    boolean isEmpty() {
        for (int i = startsWithMark() ? 3 : 0; i < bytes.length; i++) {
            if (bytes[i] != ' ' && bytes[i] != '\n' && bytes[i] != '\r' && bytes[i] != '\t') {
                return false;
            }
        }
        return true;
    }

    private boolean startsWithMark() {
        return bytes.length >= 3 && bytes[0] == (byte) 0xef && bytes[1] == (byte) 0xbb && bytes[2] == (byte) 0xbf;
    }

    byte[] bytes() {
        return bytes;
    }

    @Override
    @SuppressWarnings("exports") // the annotation is for tools; users need not have it
    public boolean equals(@Nullable Object other) {
        return other instanceof Body that && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    /** The number of bytes; nothing of what the server said. */
    @Override
    public String toString() {
        return "Body[" + bytes.length + " bytes]";
    }

    private static int oneMore(Limits limits) {
        return limits.maxBytes() == Integer.MAX_VALUE ? Integer.MAX_VALUE : limits.maxBytes() + 1;
    }
}
