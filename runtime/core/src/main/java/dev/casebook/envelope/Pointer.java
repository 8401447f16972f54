package dev.casebook.envelope;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A pointer into a JSON value, such as <code>/entry/&#42;/changes/&#42;/value/errors/&#42;</code>.
 *
 * <p>The segments are those of RFC 6901, with one addition: a bare {@code *} matches each element of an array and
 * each member of an object, and a bare {@code **} for any number of steps. {@code ~0} is a tilde, {@code ~1} a slash, {@code ~2} a literal star. The empty text is
 * the whole value.
 *
 * @param segments the segments from the outside in
 */
public record Pointer(List<Segment> segments) {
    /** The whole value. */
    public static final Pointer ROOT = new Pointer(List.of());

    public Pointer {
        segments = List.copyOf(segments);
    }

    /**
     * One step of a pointer.
     *
     * @param kind whether it is one name, any name, or any number of steps
     * @param name the name; empty for the other kinds
     */
    public record Segment(Kind kind, Optional<String> name) {
        /** The kinds of steps. Closed: no constant is added in a minor version. */
        public enum Kind {
            /** One name. */
            NAME,
            /** Each element of an array and each member of an object. */
            WILDCARD,
            /** Any number of steps, also none. */
            DEEP
        }

        /** Each element of an array and each member of an object. */
        public static final Segment WILDCARD = new Segment(Kind.WILDCARD, Optional.empty());

        /** Any number of steps, also none. */
        public static final Segment DEEP = new Segment(Kind.DEEP, Optional.empty());

        /** The step to one name. */
        public static Segment named(String name) {
            return new Segment(Kind.NAME, Optional.of(name));
        }

        /** Whether this is the bare {@code *}. */
        public boolean isWildcard() {
            return kind == Kind.WILDCARD;
        }

        /** Whether this is the bare {@code **}. */
        public boolean isDeep() {
            return kind == Kind.DEEP;
        }

        @Override
        public String toString() {
            return name.map(Segment::escaped).orElse(isDeep() ? "**" : "*");
        }

        private static String escaped(String name) {
            String plain = name.replace("~", "~0").replace("/", "~1");
            return plain.equals("*") || plain.equals("**") ? "~2" + plain.substring(1) : plain;
        }

        private static Segment of(String written, String whole) {
            return switch (written) {
                case "*" -> WILDCARD;
                case "**" -> DEEP;
                default -> named(unescaped(written, whole));
            };
        }
    }

    /**
     * Reads a pointer.
     *
     * @throws IllegalArgumentException if a text that is not empty does not begin with a slash, or a tilde is not
     *     followed by 0, 1 or 2; the message says which
     */
    public static Pointer parse(String text) {
        if (text.isEmpty()) {
            return ROOT;
        }
        if (text.charAt(0) != '/') {
            throw new IllegalArgumentException("a pointer must start with a slash: \"" + text + "\"");
        }
        List<Segment> segments = new ArrayList<>();
        for (String segment : text.substring(1).split("/", -1)) {
            segments.add(Segment.of(segment, text));
        }
        return new Pointer(segments);
    }

    /** This pointer, followed by the segments of the other one. */
    public Pointer then(Pointer inner) {
        List<Segment> all = new ArrayList<>(segments);
        all.addAll(inner.segments);
        return new Pointer(all);
    }

    /** Whether it contains a {@code **}. */
    public boolean isDeep() {
        return segments.stream().anyMatch(Segment::isDeep);
    }

    /** The first segments of this pointer. */
    public Pointer first(int count) {
        return new Pointer(segments.subList(0, count));
    }

    /** How many segments this pointer and the other one have in common at the start. */
    public int stepsSharedWith(Pointer other) {
        int most = Math.min(segments.size(), other.segments.size());
        int shared = 0;
        while (shared < most && segments.get(shared).equals(other.segments.get(shared))) {
            shared++;
        }
        return shared;
    }

    /**
     * Whether this pointer leads to a single value for each value of the other one: each of its stars must be in the
     * segments that both share.
     */
    public boolean isSingleFor(Pointer other) {
        return segments.stream().skip(stepsSharedWith(other)).allMatch(segment -> segment.kind() == Segment.Kind.NAME);
    }

    @Override
    public String toString() {
        return segments.stream().map(segment -> "/" + segment).collect(Collectors.joining());
    }

    private static String unescaped(String segment, String whole) {
        StringBuilder name = new StringBuilder(segment.length());
        for (int i = 0; i < segment.length(); i++) {
            boolean escape = segment.charAt(i) == '~';
            name.append(escape ? meant(segment, ++i, whole) : segment.charAt(i));
        }
        return name.toString();
    }

    private static char meant(String segment, int at, String whole) {
        int which = at < segment.length() ? "012".indexOf(segment.charAt(at)) : -1;
        if (which < 0) {
            throw new IllegalArgumentException("a tilde must be followed by 0, 1 or 2: \"" + whole + "\"");
        }
        return "~/*".charAt(which);
    }
}
