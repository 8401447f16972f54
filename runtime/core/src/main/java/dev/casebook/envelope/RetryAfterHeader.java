package dev.casebook.envelope;

import static java.util.Objects.requireNonNull;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A header that says how long to wait before a retry. Immutable. */
public final class RetryAfterHeader {
    private final String name;
    private final Optional<Pointer> pointer;
    private final RetryAfterFormat format;
    private final Optional<Condition> when;

    private RetryAfterHeader(
            String name, Optional<Pointer> pointer, RetryAfterFormat format, Optional<Condition> when) {
        this.name = requireNonNull(name, "name");
        this.pointer = requireNonNull(pointer, "pointer");
        this.format = requireNonNull(format, "format");
        this.when = when;
    }

    /** A header whose whole value is the waiting time. */
    public static RetryAfterHeader plain(String name, RetryAfterFormat format) {
        return new RetryAfterHeader(name, Optional.empty(), format, Optional.empty());
    }

    /**
     * A header whose value is JSON.
     *
     * @throws IllegalArgumentException if the text is not a pointer
     */
    public static RetryAfterHeader json(String name, String pointer, RetryAfterFormat format) {
        return new RetryAfterHeader(name, Optional.of(Pointer.parse(pointer)), format, Optional.empty());
    }

    /** The name of the header; letter case does not matter. */
    public String name() {
        return name;
    }

    /** The location of the waiting time if the value of the header is JSON; of several times the longest is used. */
    public Optional<Pointer> pointer() {
        return pointer;
    }

    /** The format of the waiting time. */
    public RetryAfterFormat format() {
        return format;
    }

    /** The same, where the waiting time counts only if the condition holds; it is about headers and the status. */
    public RetryAfterHeader when(Condition condition) {
        return new RetryAfterHeader(name, pointer, format, Optional.of(condition));
    }

    /** What must hold for the waiting time. */
    public Optional<Condition> when() {
        return when;
    }

    @Override
    @SuppressWarnings("exports") // the annotation is for tools; users do not need it on their class path
    public boolean equals(@Nullable Object other) {
        return other instanceof RetryAfterHeader that
                && name.equals(that.name)
                && pointer.equals(that.pointer)
                && format == that.format
                && when.equals(that.when);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, pointer, format);
    }

    @Override
    public String toString() {
        return "RetryAfterHeader[name=" + name + ", pointer=" + pointer + ", format=" + format + "]";
    }
}
