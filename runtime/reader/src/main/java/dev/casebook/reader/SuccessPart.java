package dev.casebook.reader;

import java.util.Arrays;

/**
 * Where in a reply the success stands: the whole body, or a part of a body that has errors too.
 *
 * @param pointer where it stands, such as {@code /block_users}; empty for the whole body
 * @param first the place of its first byte in the body, from 0
 * @param length how many bytes it has
 */
public record SuccessPart(String pointer, int first, int length) {
    /** A copy of its bytes, for a JSON reader of the caller's choice. */
    public byte[] in(Body body) {
        return Arrays.copyOfRange(body.bytes(), first, first + length);
    }
}
