package dev.casebook.envelope;

import static java.util.Objects.requireNonNull;

import dev.casebook.text.TextTemplate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a value of an error comes from: its body, a header, the HTTP status, or the location of the error. Immutable.
 *
 * <pre>{@code
 * ErrorShape.codeFrom(
 *         Source.at("/__type").as("*#{code}", "{code}"),
 *         Source.header("x-amzn-ErrorType").as("{code}:*", "{code}"))
 * }</pre>
 */
public final class Source {
    /** The kinds of sources. Constants may be added in a minor version; {@link #isInBody()} tells their group. */
    public enum Kind {
        /** A value of the body. */
        BODY,
        /** A value of the first element of a list that satisfies a condition. */
        EACH,
        /** A header of the reply. */
        HEADER,
        /** The HTTP status of the reply. */
        HTTP_STATUS,
        /** The pointer of RFC 6901 to the error, at most 1,000 characters. */
        LOCATION;

        /** Whether it reads the body, and not the reply around it. */
        public boolean isInBody() {
            return this == BODY || this == EACH || this == LOCATION;
        }
    }

    private final Kind kind;
    private final String text;
    private final List<TextTemplate> templates;
    private final Optional<Each> each;
    private final String equalTo;
    private final Group group;

    /** Whether a source stands alone, or in a group of which a listed code is chosen. */
    private enum Group {
        NONE,
        KNOWN
    }

    /** A list and the elements of it that count. */
    private record Each(Pointer list, Condition where) {}

    private Source(Kind kind, String text) {
        this(kind, text, List.of(), Optional.empty(), "", Group.NONE);
    }

    private Source(
            Kind kind, String text, List<TextTemplate> templates, Optional<Each> each, String equalTo, Group group) {
        this.kind = kind;
        this.text = requireNonNull(text, "text");
        this.templates = List.copyOf(templates);
        this.each = each;
        this.equalTo = equalTo;
        this.group = group;
    }

    /**
     * A value of the body, at a pointer from the error.
     *
     * @throws IllegalArgumentException if the text is not a pointer
     */
    public static Source at(String pointer) {
        return new Source(Kind.BODY, Pointer.parse(pointer).toString());
    }

    /** A header of the reply; letter case does not matter. */
    public static Source header(String name) {
        return new Source(Kind.HEADER, name);
    }

    /** The HTTP status of the reply. */
    public static Source httpStatus() {
        return new Source(Kind.HTTP_STATUS, "");
    }

    /** The pointer to the error. */
    public static Source location() {
        return new Source(Kind.LOCATION, "");
    }

    /**
     * A value of the first element of a list that satisfies a condition.
     *
     * @param list a pointer from the error to the list
     * @param where what must hold for the element; its pointers start at the element
     * @param at a pointer from the element to the value
     * @throws IllegalArgumentException if a text is not a pointer
     */
    public static Source each(String list, Condition where, String at) {
        Each elements = new Each(Pointer.parse(list), requireNonNull(where, "where"));
        return new Source(Kind.EACH, Pointer.parse(at).toString(), List.of(), Optional.of(elements), "", Group.NONE);
    }

    /**
     * The same source, whose text must match one of these templates. The value is the part that the first matching
     * template finds.
     *
     * @throws IllegalArgumentException if a text is not a template
     */
    public Source as(String... texts) {
        List<TextTemplate> parsed = new ArrayList<>();
        for (String template : texts) {
            parsed.add(TextTemplate.parse(template));
        }
        return new Source(kind, text, parsed, each, equalTo, group);
    }

    /** The same source as a flag: true if one of its values equals this text. */
    public Source isEqualTo(String value) {
        return new Source(kind, text, templates, each, requireNonNull(value, "value"), group);
    }

    /**
     * The same source in a group with the sources beside it that are known, too. The first of the group whose code the
     * catalogue lists is used; if it lists none, the first that has a value.
     */
    public Source known() {
        return new Source(kind, text, templates, each, equalTo, Group.KNOWN);
    }

    /** Whether it is in a group of which a listed code is chosen. */
    public boolean isKnown() {
        return group == Group.KNOWN;
    }

    /** The kind. */
    public Kind kind() {
        return kind;
    }

    /** The pointer to the value, from the error or from the element; the root for other kinds. */
    public Pointer pointer() {
        return kind == Kind.HEADER ? Pointer.ROOT : Pointer.parse(text);
    }

    /** The name of the header; empty for other kinds. */
    public String headerName() {
        return kind == Kind.HEADER ? text : "";
    }

    /** The list whose elements are looked at. */
    public Optional<Pointer> list() {
        return each.map(Each::list);
    }

    /** What must hold for an element of the list. */
    public Optional<Condition> where() {
        return each.map(Each::where);
    }

    /** The templates, the preferred one first; none if the whole text is the value. */
    public List<TextTemplate> templates() {
        return templates;
    }

    /** The text that makes it a flag; empty if it is not compared. */
    public String equalTo() {
        return equalTo;
    }

    /** Whether it is a plain value of the body, without templates. */
    public boolean isPlain() {
        return kind == Kind.BODY && templates.isEmpty() && equalTo.isEmpty();
    }

    @Override
    @SuppressWarnings("exports") // the annotation is for tools; users do not need it on their class path
    public boolean equals(@Nullable Object other) {
        return other instanceof Source that && key().equals(that.key());
    }

    @Override
    public int hashCode() {
        return key().hashCode();
    }

    private List<Object> key() {
        List<String> written = templates.stream().map(TextTemplate::toString).toList();
        return List.of(kind, text, written, each, equalTo, group);
    }

    @Override
    public String toString() {
        return "Source[" + kind + (text.isEmpty() ? "" : " " + text)
                + Objects.toString(templates.isEmpty() ? "" : " as " + templates) + "]";
    }
}
