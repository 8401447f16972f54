package dev.casebook.envelope;

import static java.util.Objects.requireNonNull;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A location in a body that contains errors. Immutable. */
public final class ErrorLocation {
    private final Pointer pointer;
    private final ErrorShape shape;
    private final Extent extent;

    private ErrorLocation(Pointer pointer, ErrorShape shape, Extent extent) {
        this.pointer = requireNonNull(pointer, "pointer");
        this.shape = requireNonNull(shape, "shape");
        this.extent = requireNonNull(extent, "extent");
    }

    /** The errors at a pointer from the root of the body. */
    public static ErrorLocation of(Pointer pointer, ErrorShape shape, Extent extent) {
        return new ErrorLocation(pointer, shape, extent);
    }

    /** The location, from the root of the body. */
    public Pointer pointer() {
        return pointer;
    }

    /** The shape of an error there. */
    public ErrorShape shape() {
        return shape;
    }

    /** Whether an error there is about the whole request or about one item. */
    public Extent extent() {
        return extent;
    }

    @Override
    @SuppressWarnings("exports") // the annotation is for tools; users do not need it on their class path
    public boolean equals(@Nullable Object other) {
        return other instanceof ErrorLocation that
                && pointer.equals(that.pointer)
                && shape.equals(that.shape)
                && extent == that.extent;
    }

    @Override
    public int hashCode() {
        return Objects.hash(pointer, shape, extent);
    }

    @Override
    public String toString() {
        return "ErrorLocation[pointer=" + pointer + ", extent=" + extent + "]";
    }
}
