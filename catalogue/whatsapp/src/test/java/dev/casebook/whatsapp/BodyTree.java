package dev.casebook.whatsapp;

import dev.casebook.envelope.Pointer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Writes a body by pointers: a star becomes an array or an object with one value, and members come in any order. */
final class BodyTree {
    private static final String STAR = "*";

    private final Map<String, Object> root = new LinkedHashMap<>();
    private final List<Pointer> jsonTexts;
    private final Random random;

    BodyTree(List<Pointer> jsonTexts, Random random) {
        this.jsonTexts = jsonTexts;
        this.random = random;
    }

    /** Whether a value can still stand there: nothing plain is on the way, and nothing is there. */
    boolean isFree(Pointer at) {
        Object value = root;
        for (Pointer.Segment segment : at.segments()) {
            if (!(value instanceof Map<?, ?> map)) {
                return false;
            }
            Object inner = map.get(segment.name().orElse(STAR));
            if (inner == null) {
                return true;
            }
            value = inner;
        }
        return false;
    }

    /** Writes a plain value to a free place. */
    void put(Pointer at, Object value) {
        put(root, at, 0, value);
    }

    @SuppressWarnings("unchecked")
    private static void put(Map<String, Object> map, Pointer at, int depth, Object value) {
        String key = at.segments().get(depth).name().orElse(STAR);
        if (depth == at.segments().size() - 1) {
            map.put(key, value);
        } else {
            put((Map<String, Object>) map.computeIfAbsent(key, name -> new LinkedHashMap<>()), at, depth + 1, value);
        }
    }

    @Override
    public String toString() {
        return write(root, Pointer.ROOT);
    }

    private String write(Object value, Pointer at) {
        if (!(value instanceof Map<?, ?> map)) {
            return value instanceof String text ? quoted(text) : value.toString();
        }
        boolean isList = map.containsKey(STAR) && map.size() == 1;
        String json = isList ? each(map.get(STAR), at) : object(map, at);
        return jsonTexts.contains(at) && random.nextBoolean() ? quoted(json) : json;
    }

    private String each(Object value, Pointer at) {
        String written = write(value, at.then(Pointer.parse("/*")));
        return random.nextInt(4) > 0 ? "[" + space() + written + "]" : "{\"0\":" + space() + written + "}";
    }

    private String object(Map<?, ?> map, Pointer at) {
        List<String> members = new ArrayList<>();
        map.forEach((name, value) -> members.add(quoted(name.equals(STAR) ? "any" : (String) name) + space() + ":"
                + write(value, at.then(Pointer.parse("/" + name)))));
        if (!map.containsKey(STAR)) {
            members.add("\"unasked\":{\"code\":[1,{\"errors\":[{\"code\":9}]},null]}");
        }
        Collections.shuffle(members, random);
        return "{" + String.join("," + space(), members) + "}";
    }

    private String space() {
        return List.of("", " ", "\n\t", "\r\n").get(random.nextInt(4));
    }

    private static String quoted(String text) {
        StringBuilder json = new StringBuilder("\"");
        text.chars().forEach(one -> {
            if (one < ' ' || one == '"' || one == '\\') {
                json.append(String.format("\\u%04x", one));
            } else {
                json.append((char) one);
            }
        });
        return json.append('"').toString();
    }
}
