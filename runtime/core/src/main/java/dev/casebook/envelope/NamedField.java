package dev.casebook.envelope;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A field that a report keeps under a name. Immutable. */
public final class NamedField {
    private final String name;
    private final List<Pointer> pointers;

    private NamedField(String name, List<Pointer> pointers) {
        this.name = requireNonNull(name, "name");
        this.pointers = List.copyOf(pointers);
    }

    /** A field and the locations of its value, the preferred one first. */
    public static NamedField of(String name, List<Pointer> pointers) {
        return new NamedField(name, pointers);
    }

    /** The name in the report. */
    public String name() {
        return name;
    }

    /** Where its value may be, the preferred location first; the first that holds a value is used. */
    public List<Pointer> pointers() {
        return pointers;
    }

    @Override
    @SuppressWarnings("exports") // the annotation is for tools; users do not need it on their class path
    public boolean equals(@Nullable Object other) {
        return other instanceof NamedField that && name.equals(that.name) && pointers.equals(that.pointers);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, pointers);
    }

    @Override
    public String toString() {
        return "NamedField[name=" + name + ", pointers=" + pointers + "]";
    }
}
