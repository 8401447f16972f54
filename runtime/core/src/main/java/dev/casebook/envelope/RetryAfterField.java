package dev.casebook.envelope;

import static java.util.Objects.requireNonNull;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A field of an error that says how long to wait before a retry. Immutable. */
public final class RetryAfterField {
    private final Pointer pointer;
    private final RetryAfterFormat format;

    private RetryAfterField(Pointer pointer, RetryAfterFormat format) {
        this.pointer = requireNonNull(pointer, "pointer");
        this.format = requireNonNull(format, "format");
    }

    /** The field at a pointer from the error. */
    public static RetryAfterField of(Pointer pointer, RetryAfterFormat format) {
        return new RetryAfterField(pointer, format);
    }

    /** Its location, from the error. */
    public Pointer pointer() {
        return pointer;
    }

    /** The format of its value. */
    public RetryAfterFormat format() {
        return format;
    }

    @Override
    @SuppressWarnings("exports") // the annotation is for tools; users do not need it on their class path
    public boolean equals(@Nullable Object other) {
        return other instanceof RetryAfterField that && pointer.equals(that.pointer) && format == that.format;
    }

    @Override
    public int hashCode() {
        return Objects.hash(pointer, format);
    }

    @Override
    public String toString() {
        return "RetryAfterField[pointer=" + pointer + ", format=" + format + "]";
    }
}
