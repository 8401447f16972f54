package dev.casebook.reader;

import dev.casebook.envelope.Pointer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Writes a body by pointers: a star becomes an array of one element, and the members come in any order. */
final class JsonTree {
    private final Map<String, Object> root = new LinkedHashMap<>();
    private final Random random;
    private final List<Pointer> jsonTexts;

    JsonTree(Random random, List<Pointer> jsonTexts) {
        this.random = random;
        this.jsonTexts = jsonTexts;
    }

    void put(Pointer at, Object value) {
        put(root, at, 0, value);
    }

    @SuppressWarnings("unchecked")
    private static void put(Map<String, Object> map, Pointer at, int depth, Object value) {
        String key = at.segments().get(depth).name().orElse("*");
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
        String json = value instanceof Map<?, ?> map ? writeMap(map, at) : writePlain(value);
        return jsonTexts.contains(at) ? quoted(json) : json;
    }

    private String writeMap(Map<?, ?> map, Pointer at) {
        if (map.containsKey("*")) {
            return "[" + space() + write(map.get("*"), at.then(Pointer.parse("/*"))) + "]";
        }
        List<String> members = new ArrayList<>();
        map.forEach((name, value) ->
                members.add(quoted((String) name) + space() + ":" + write(value, at.then(Pointer.parse("/" + name)))));
        members.add("\"unasked\":{\"code\":[1,{\"errors\":[{\"code\":9}]},null]}");
        Collections.shuffle(members, random);
        return "{" + String.join("," + space(), members) + space() + "}";
    }

    private static String writePlain(Object value) {
        return value instanceof String text ? quoted(text) : value.toString();
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
