package dev.casebook.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.casebook.UnreadableBody.Reason;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Walks through one source, a body or a text in it that holds JSON, once, with the tree of rules beside the parser. */
final class Walk {
    private final Reading reading;
    private final JsonParser parser;
    private final byte[] source;
    private final Values values;

    Walk(Reading reading, JsonParser parser, byte[] source) {
        this.reading = reading;
        this.parser = parser;
        this.source = source;
        this.values = new Values(parser, reading.envelope.codes, reading.limits);
    }

    void value(Node node, JsonToken token) throws IOException {
        Place place = node.place;
        if (place == null) {
            reading.open(node.scopes);
            content(node, token);
        } else {
            error(node, place, token);
        }
    }

    /** What stands inside a value whose scopes are open. */
    void content(Node node, JsonToken token) throws IOException {
        int first = node.keepsWhole && token.isStructStart() ? here() : -1;
        if (token == JsonToken.START_OBJECT) {
            object(node);
        } else if (token == JsonToken.START_ARRAY) {
            array(node);
        } else if (token != JsonToken.VALUE_NULL) {
            plain(node, token);
        }
        if (first >= 0) {
            whole(node, first);
        }
    }

    /** An array where an error should stand holds errors; {@code null} and {@code false} say that there is none. */
    private void error(Node node, Place place, JsonToken token) throws IOException {
        if (token == JsonToken.START_ARRAY) {
            for (JsonToken next = parser.nextToken(); next != JsonToken.END_ARRAY; next = parser.nextToken()) {
                error(node, place, next);
            }
        } else if (token != JsonToken.VALUE_NULL && token != JsonToken.VALUE_FALSE) {
            oneError(node, place, token);
        }
    }

    private void oneError(Node node, Place place, JsonToken token) throws IOException {
        reading.open(node.scopes);
        boolean located = reading.locations == Reading.Locations.NOTED;
        Found found = reading.find(place, source, located ? here() : 0);
        if (token != JsonToken.START_OBJECT) {
            found.reason = Reason.NOT_AN_OBJECT;
            found.plainText = values.shortText();
        }
        content(node, token);
        found.closed = true;
        if (located) {
            found.end = end();
        }
    }

    private void object(Node node) throws IOException {
        if (node.children.isEmpty() && node.each == null) {
            parser.skipChildren();
            return;
        }
        for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            member(node.child(name), parser.nextToken());
        }
    }

    private void array(Node node) throws IOException {
        if (node.children.isEmpty() && node.each == null) {
            parser.skipChildren();
            return;
        }
        int index = 0;
        for (JsonToken next = parser.nextToken(); next != JsonToken.END_ARRAY; next = parser.nextToken()) {
            // only a pointer with a number in it pays for the index as text
            member(node.children.isEmpty() ? node.each : node.child(Integer.toString(index)), next);
            index++;
        }
    }

    private void member(@Nullable Node node, JsonToken token) throws IOException {
        if (node == null) {
            parser.skipChildren();
        } else {
            value(node, token);
        }
    }

    private void plain(Node node, JsonToken token) throws IOException {
        Node each = node.each;
        if (each != null && each.place != null && token != JsonToken.VALUE_FALSE && !isJsonText(node, token)) {
            // a text where a list of errors should stand is not lost
            oneError(each, each.place, token);
            return;
        }
        for (Slot slot : node.slots) {
            Object value = values.read(slot.kind(), token);
            if (value != null) {
                reading.keep(slot, value);
            }
        }
        if (isJsonText(node, token)) {
            new Unfolded(reading, parser.getText()).follow(node);
        }
    }

    private static boolean isJsonText(Node node, JsonToken token) {
        return node.unfolds && token == JsonToken.VALUE_STRING;
    }

    /** Called at the end of an object or an array. */
    private void whole(Node node, int first) throws IOException {
        int length = end() - first;
        if (node.success != null) {
            reading.successParts.add(new SuccessPart(node.success, first, length));
        }
        for (Slot slot : node.slots) {
            if (node.keepsWhole(slot)) {
                reading.keep(slot, slot.kind() == Slot.Kind.CODE ? Reason.BAD_CODE : text(first, length));
            }
        }
    }

    private Object text(int first, int length) {
        return length > reading.limits.textLength()
                ? Reason.TEXT_TOO_LONG
                : new String(source, first, length, StandardCharsets.UTF_8);
    }

    private int here() {
        return (int) parser.currentTokenLocation().getByteOffset();
    }

    private int end() {
        return (int) parser.currentLocation().getByteOffset();
    }
}
