package dev.casebook.envelope;

import static java.util.Objects.requireNonNull;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A field of an error that says how long to wait before a retry. Immutable. */
public final class RetryAfterField {
    private final Pointer pointer;
    private final RetryAfterFormat format;
    private final Optional<Condition> when;

    private RetryAfterField(Pointer pointer, RetryAfterFormat format, Optional<Condition> when) {
        this.pointer = requireNonNull(pointer, "pointer");
        this.format = requireNonNull(format, "format");
        this.when = when;
    }

    /** The field at a pointer from the error. */
    public static RetryAfterField of(Pointer pointer, RetryAfterFormat format) {
        return new RetryAfterField(pointer, format, Optional.empty());
    }

    /** Its location, from the error. */
    public Pointer pointer() {
        return pointer;
    }

    /** The format of its value. */
    public RetryAfterFormat format() {
        return format;
    }

    /** The same, where the waiting time counts only if the condition holds; its pointers start at the error. */
    public RetryAfterField when(Condition condition) {
        return new RetryAfterField(pointer, format, Optional.of(condition));
    }

    /** What must hold for the waiting time. */
    public Optional<Condition> when() {
        return when;
    }

    @Override
    @SuppressWarnings("exports") // the annotation is for tools; users do not need it on their class path
    public boolean equals(@Nullable Object other) {
        return other instanceof RetryAfterField that
                && pointer.equals(that.pointer)
                && format == that.format
                && when.equals(that.when);
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
