package dev.casebook.reader;

import java.util.Arrays;

/**
 * A successful part of a reply: the whole body, or a part of a body that also has errors.
 *
 * @param pointer its place, such as {@code /block_users}; empty for the whole body
 * @param first the offset of its first byte in the body, from 0
 * @param length its length in bytes
 */
public record SuccessPart(String pointer, int first, int length) {
    /** A copy of its bytes, for a JSON reader of the caller's choice. */
    public byte[] in(Body body) {
        return Arrays.copyOfRange(body.bytes(), first, first + length);
    }
}
