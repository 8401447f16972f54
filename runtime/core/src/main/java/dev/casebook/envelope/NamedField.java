package dev.casebook.envelope;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A field that a report keeps under a name. Immutable. */
public final class NamedField {
    private final String name;
    private final List<Source> sources;
    private final Privacy privacy;

    private NamedField(String name, List<Source> sources, Privacy privacy) {
        this.name = requireNonNull(name, "name");
        this.sources = List.copyOf(sources);
        this.privacy = requireNonNull(privacy, "privacy");
    }

    /** A field and the locations of its value, the preferred one first. */
    public static NamedField of(String name, List<Pointer> pointers) {
        return from(
                name,
                pointers.stream().map(pointer -> Source.at(pointer.toString())).toList());
    }

    /** A field and the sources of its value, the preferred one first. */
    public static NamedField from(String name, List<Source> sources) {
        return new NamedField(name, sources, Privacy.PUBLIC);
    }

    /** The same field as data about a person, such as a phone number. */
    public NamedField personal() {
        return new NamedField(name, sources, Privacy.PERSONAL);
    }

    /** The name in the report. */
    public String name() {
        return name;
    }

    /** Where its value comes from, the preferred source first; the first that holds a value is used. */
    public List<Source> sources() {
        return sources;
    }

    /** Where its value may be in the body, the preferred location first. */
    public List<Pointer> pointers() {
        return sources.stream().filter(Source::isPlain).map(Source::pointer).toList();
    }

    /** Whether it is data about a person, which logs and problem objects leave out. */
    public boolean isPersonal() {
        return privacy == Privacy.PERSONAL;
    }

    /** Whether a value is about a person. */
    private enum Privacy {
        PUBLIC,
        PERSONAL
    }

    @Override
    @SuppressWarnings("exports") // the annotation is for tools; users do not need it on their class path
    public boolean equals(@Nullable Object other) {
        return other instanceof NamedField that
                && name.equals(that.name)
                && sources.equals(that.sources)
                && privacy == that.privacy;
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, sources, privacy);
    }

    @Override
    public String toString() {
        return "NamedField[name=" + name + ", sources=" + sources + "]";
    }
}
