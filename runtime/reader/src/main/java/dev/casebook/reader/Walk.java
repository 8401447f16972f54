package dev.casebook.reader;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonToken;
import dev.casebook.UnreadableBody.Reason;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Walks through one source, a body or a text in it that holds JSON, once, with the tree of rules beside what reads it. */
final class Walk {
    private final Reading reading;
    private final Tokens tokens;
    private final byte[] source;
    private final Values values;

    Walk(Reading reading, Tokens tokens, byte[] source) {
        this.reading = reading;
        this.tokens = tokens;
        this.source = source;
        this.values = new Values(tokens, reading.envelope.codes, reading.limits);
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
        int first = node.keepsWhole && token.isStructStart() ? tokens.here() : -1;
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
            for (JsonToken next = tokens.element(); next != JsonToken.END_ARRAY; next = tokens.element()) {
                error(node, place, next);
            }
        } else if (token != JsonToken.VALUE_NULL && token != JsonToken.VALUE_FALSE) {
            oneError(node, place, token);
        }
    }

    private void oneError(Node node, Place place, JsonToken token) throws IOException {
        reading.open(node.scopes);
        boolean located = reading.locations == Reading.Locations.NOTED;
        Found found = reading.find(place, source, located ? tokens.here() : 0);
        if (token != JsonToken.START_OBJECT) {
            found.reason = Reason.NOT_AN_OBJECT;
            found.plainText = values.shortText();
        }
        content(node, token);
        found.closed = true;
        if (located) {
            found.end = tokens.end();
        }
    }

    private void object(Node node) throws IOException {
        if (node.children.isEmpty() && node.each == null) {
            tokens.skipChildren();
            return;
        }
        while (tokens.member()) {
            Node child = tokens.child(node);
            member(child, requireNonNull(tokens.value()));
        }
    }

    private void array(Node node) throws IOException {
        if (node.children.isEmpty() && node.each == null) {
            tokens.skipChildren();
            return;
        }
        int index = 0;
        for (JsonToken next = tokens.element(); next != JsonToken.END_ARRAY; next = tokens.element()) {
            // only a pointer with a number in it pays for the index as text
            member(node.children.isEmpty() ? node.each : node.child(Integer.toString(index)), next);
            index++;
        }
    }

    private void member(@Nullable Node node, JsonToken token) throws IOException {
        if (node == null) {
            tokens.skipChildren();
        } else if (node.isField && token.isScalarValue()) {
            keep(node, token);
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
        keep(node, token);
        if (isJsonText(node, token)) {
            tokens.unfold(reading, node);
        }
    }

    private void keep(Node node, JsonToken token) throws IOException {
        if (token == JsonToken.VALUE_NULL) {
            return;
        }
        for (Slot slot : node.slots) {
            Object value = values.read(slot.kind(), token);
            if (value != null) {
                reading.keep(slot, value);
            }
        }
    }

    private static boolean isJsonText(Node node, JsonToken token) {
        return node.unfolds && token == JsonToken.VALUE_STRING;
    }

    /** Called at the end of an object or an array. */
    private void whole(Node node, int first) throws IOException {
        int length = tokens.end() - first;
        if (node.success != null) {
            reading.success(new SuccessPart(node.success, first, length));
        }
        for (Slot slot : node.slots) {
            if (node.keepsWhole(slot)) {
                reading.keep(slot, slot.kind() == Slot.Kind.CODE ? Reason.BAD_CODE : text(first, length));
            }
        }
    }

    private Object text(int first, int length) {
        return length > reading.limits.maxTextLength()
                ? Reason.TEXT_TOO_LONG
                : new String(source, first, length, StandardCharsets.UTF_8);
    }
}
