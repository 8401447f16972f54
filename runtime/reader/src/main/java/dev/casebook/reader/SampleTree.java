package dev.casebook.reader;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import dev.casebook.envelope.Pointer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

/**
 * A JSON value that is built by pointers: a wildcard becomes an array of one element. Put at {@code /errors/*&#47;code},
 * a value 7 gives <code>{"errors":[{"code":7}]}</code>.
 */
final class SampleTree {
    private static final JsonStringEncoder ENCODER = JsonStringEncoder.getInstance();

    private final Map<Pointer.Segment, Object> root = new LinkedHashMap<>();
    private final List<Pointer> jsonTexts;

    /** With the pointers at which a text contains JSON. */
    SampleTree(List<Pointer> jsonTexts) {
        this.jsonTexts = List.copyOf(jsonTexts);
    }

    /** Whether a value can be put there: nothing is there, and nothing plain is on the way. */
    boolean isFree(Pointer at) {
        Object value = root;
        for (Pointer.Segment segment : segments(at)) {
            if (!(value instanceof Map<?, ?> map)) {
                return false;
            }
            Object inner = map.get(segment);
            if (inner == null) {
                return true;
            }
            value = inner;
        }
        return false;
    }

    /** Puts JSON of a plain value at a free pointer. */
    void put(Pointer at, String json) {
        Map<Pointer.Segment, Object> map = root;
        List<Pointer.Segment> segments = segments(at);
        for (Pointer.Segment segment : segments.subList(0, segments.size() - 1)) {
            map = inner(map, segment);
        }
        map.put(segments.get(segments.size() - 1), json);
    }

    /** Any number of steps can be none. */
    private static List<Pointer.Segment> segments(Pointer at) {
        return at.segments().stream().filter(segment -> !segment.isDeep()).toList();
    }

    @SuppressWarnings("unchecked")
    private static Map<Pointer.Segment, Object> inner(Map<Pointer.Segment, Object> map, Pointer.Segment segment) {
        return (Map<Pointer.Segment, Object>) map.computeIfAbsent(segment, name -> new LinkedHashMap<>());
    }

    @Override
    public String toString() {
        return json(root, Pointer.ROOT);
    }

    private String json(Object value, Pointer at) {
        if (!(value instanceof Map<?, ?> map)) {
            return value.toString();
        }
        Object element = map.get(Pointer.Segment.WILDCARD);
        String json = element != null && map.size() == 1
                ? "[" + json(element, at.then(new Pointer(List.of(Pointer.Segment.WILDCARD)))) + "]"
                : object(map, at);
        return jsonTexts.contains(at) ? quoted(json) : json;
    }

    /** Where a wildcard has siblings, it is a member as well. */
    private String object(Map<?, ?> map, Pointer at) {
        StringJoiner members = new StringJoiner(",", "{", "}");
        map.forEach((key, value) -> {
            Pointer.Segment segment = (Pointer.Segment) key;
            members.add(quoted(segment.name().orElse("0")) + ":" + json(value, at.then(new Pointer(List.of(segment)))));
        });
        return members.toString();
    }

    /** A text as JSON, with its quotation marks. */
    static String quoted(String text) {
        return '"' + new String(ENCODER.quoteAsString(text)) + '"';
    }
}
