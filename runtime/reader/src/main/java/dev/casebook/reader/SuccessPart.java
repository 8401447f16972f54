package dev.casebook.reader;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Where in a reply the success is: the whole body, or a part of a body that has errors too. Immutable. */
public final class SuccessPart {
    private final String pointer;
    private final int first;
    private final int length;

    SuccessPart(String pointer, int first, int length) {
        this.pointer = requireNonNull(pointer, "pointer");
        this.first = first;
        this.length = length;
    }

    /** Its location, such as {@code /block_users}; empty for the whole body. */
    public String pointer() {
        return pointer;
    }

    /** The offset of its first byte in the body, from 0. */
    public int first() {
        return first;
    }

    /** How many bytes it has. */
    public int length() {
        return length;
    }

    /** A copy of its bytes, for a JSON reader of the caller's choice. */
    public byte[] in(Body body) {
        return Arrays.copyOfRange(body.bytes(), first, first + length);
    }

    @Override
    @SuppressWarnings("exports") // the annotation is for tools; users need not have it
    public boolean equals(@Nullable Object other) {
        return other instanceof SuccessPart that
                && pointer.equals(that.pointer)
                && first == that.first
                && length == that.length;
    }

    @Override
    public int hashCode() {
        return Objects.hash(pointer, first, length);
    }

    @Override
    public String toString() {
        return "SuccessPart[pointer=" + pointer + ", first=" + first + ", length=" + length + "]";
    }
}
