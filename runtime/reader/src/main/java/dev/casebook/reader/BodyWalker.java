package dev.casebook.reader;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import dev.casebook.UnreadableBody.Reason;
import dev.casebook.reader.scan.JsonTokens;
import dev.casebook.reader.scan.ScannedTokens;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Walks once through the tokens of one source, a body or a text in it that holds JSON, and follows the tree of paths.
 *
 * <p>The depth of its calls is limited by the depth of the envelope's paths, not by that of the body, and by
 * a constant for pointers with {@code **}.
 */
final class BodyWalker {
    /** Deeper values are skipped: a pointer with {@code **} leads to any depth. */
    private static final int MAX_DEPTH = 200;

    private final ReadState state;
    private final JsonTokens tokens;
    private final byte[] source;
    private final ValueReader values;

    BodyWalker(ReadState state, JsonTokens tokens, byte[] source) {
        this.state = state;
        this.tokens = tokens;
        this.source = source;
        this.values = new ValueReader(tokens, state.envelope.codes, state.context.limits());
    }

    void value(PathNode node, JsonToken token) throws IOException {
        if (node.hasErrors()) {
            errors(node, token);
        } else {
            state.values.open(node.scopes);
            content(node, token);
        }
    }

    /** Reads what is inside a value whose scopes are open. */
    private void content(PathNode node, JsonToken token) throws IOException {
        int first = node.capturesWhole && token.isStructStart() ? tokens.start() : -1;
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
        for (PathRule.Select select : node.selects) {
            state.values.select(select);
        }
    }

    /**
     * An array where an error is expected holds errors, also in arrays; {@code null} and {@code false} mean no error.
     */
    private void errors(PathNode node, JsonToken begin) throws IOException {
        int depth = 0;
        JsonToken token = begin;
        while (true) {
            if (token == JsonToken.START_ARRAY) {
                depth++;
            } else if (token == JsonToken.END_ARRAY) {
                depth--;
            } else if (token != JsonToken.VALUE_NULL && token != JsonToken.VALUE_FALSE) {
                error(node, token);
            }
            if (depth == 0) {
                return;
            }
            token = tokens.element();
        }
    }

    private void error(PathNode node, JsonToken token) throws IOException {
        state.values.open(node.scopes);
        boolean isObject = token == JsonToken.START_OBJECT;
        int index = state.errors.size();
        PendingError error = start(isObject ? node.sites : node.textSites);
        if (error != null && !isObject) {
            plainError(error);
        }
        content(node, token);
        if (error != null) {
            end(error, index);
        }
    }

    private @Nullable PendingError start(ErrorSite[] sites) throws IOException {
        boolean located = state.locations == ReadState.Locations.RECORDED;
        return state.start(sites, source, located ? tokens.start() : 0);
    }

    private void end(PendingError error, int index) throws IOException {
        if (state.locations == ReadState.Locations.RECORDED) {
            error.end = tokens.end();
        }
        state.end(error, index);
    }

    /** A text or a number has a code only if the catalogue has a shape for it. */
    private void plainError(PendingError error) throws IOException {
        if (error.sites[0].isForText) {
            return;
        }
        error.reason = Reason.NOT_AN_OBJECT;
        error.plainText = values.shortText();
    }

    private void object(PathNode node) throws IOException {
        if (node.objectSites.length == 0) {
            members(node);
            return;
        }
        int index = state.errors.size();
        boolean located = state.locations == ReadState.Locations.RECORDED;
        PendingError error = state.startTentative(node.objectSites, source, located ? tokens.start() : 0);
        members(node);
        if (error != null) {
            error.end = located ? tokens.end() : error.end;
            state.endTentative(error, index);
        }
    }

    private void members(PathNode node) throws IOException {
        if (node.isLeaf()) {
            tokens.skipChildren();
            return;
        }
        state.depth++;
        while (tokens.member()) {
            PathNode child = node.member(tokens);
            if (state.path == null) {
                child(child, requireNonNull(tokens.value()));
            } else {
                state.path.enter(tokens.name());
                child(child, requireNonNull(tokens.value()));
                state.path.leave();
            }
        }
        state.depth--;
    }

    private void array(PathNode node) throws IOException {
        if (node.isLeaf()) {
            tokens.skipChildren();
            return;
        }
        state.depth++;
        int index = 0;
        for (JsonToken next = tokens.element(); next != JsonToken.END_ARRAY; next = tokens.element()) {
            if (state.path == null) {
                child(node.element(index), next);
            } else {
                state.path.enter(Integer.toString(index));
                child(node.element(index), next);
                state.path.leave();
            }
            index++;
        }
        state.depth--;
    }

    private void child(@Nullable PathNode node, JsonToken token) throws IOException {
        if (node == null || state.depth > MAX_DEPTH) {
            tokens.skipChildren();
        } else if (node.isField && token.isScalarValue()) {
            capture(node, token);
        } else {
            value(node, token);
        }
    }

    private void plain(PathNode node, JsonToken token) throws IOException {
        boolean jsonText = node.readsJsonText && token == JsonToken.VALUE_STRING;
        PathNode wildcard = node.wildcard;
        if (wildcard != null && wildcard.hasErrors() && token != JsonToken.VALUE_FALSE && !jsonText) {
            // a text where a list of errors is expected is not lost
            error(wildcard, token);
            return;
        }
        capture(node, token);
        if (jsonText) {
            jsonText(node, tokens.text().getBytes(StandardCharsets.UTF_8));
        }
    }

    private void jsonText(PathNode node, byte[] text) throws IOException {
        JsonTokens nested = tokens.nested(text);
        BodyWalker walker = new BodyWalker(state, nested, text);
        if (nested instanceof ScannedTokens scanned) {
            walker.scannedText(node, scanned);
        } else {
            walker.parsedText(node);
        }
    }

    /** Reads a string that begins like an object or an array; the parser decides whether it is JSON. */
    private void scannedText(PathNode node, ScannedTokens scanned) throws IOException {
        int first = scanned.peek();
        if (first == '{' || first == '[') {
            content(node, scanned.value());
        } else if (node.leadsToErrors || (first <= ' ' && source.length > 0) || first == 0xef) {
            // JSON can follow a byte order mark, which begins with ef
            throw ScannedTokens.bailOut();
        }
    }

    /** A string that is not JSON is ignored only if no error can be in it. */
    private void parsedText(PathNode node) throws IOException {
        int firstError = state.errors.size();
        ReadState.Place place = state.place();
        try {
            JsonToken token = tokens.value();
            if (token != null && token.isStructStart()) {
                content(node, token);
            }
        } catch (JsonProcessingException failure) {
            state.returnTo(place);
            if (node.leadsToErrors) {
                state.failText(ParseFailures.reason(failure, source), firstError, source);
            }
        }
    }

    private void capture(PathNode node, JsonToken token) throws IOException {
        if (token == JsonToken.VALUE_NULL) {
            return;
        }
        for (CaptureSlot slot : node.slots) {
            Object value = values.read(slot, token);
            if (value != null) {
                state.values.capture(slot, value, state.depth);
            }
        }
    }

    /** Called at the end of an object or an array. */
    private void whole(PathNode node, int first) throws IOException {
        int length = tokens.end() - first;
        if (node.success != null) {
            state.addSuccess(new SuccessPart(node.success, first, length));
        }
        for (CaptureSlot slot : node.slots) {
            if (node.capturesWhole(slot)) {
                state.values.capture(slot, valueOfWhole(slot, first, length), state.depth);
            }
        }
    }

    private Object valueOfWhole(CaptureSlot slot, int first, int length) {
        return switch (slot.kind()) {
            case CODE -> Reason.BAD_CODE;
            case CHECK -> "";
            case SUBCODE, FLAG, TEXT, JSON, LABEL -> text(first, length);
        };
    }

    private Object text(int first, int length) {
        int maxLength = state.context.limits().maxTextLength();
        // a character of UTF-16 has at most three bytes: what follows would be cut off anyway
        int needed = (int) Math.min(length, (maxLength + 1L) * 3);
        return ShortenedText.of(new String(source, first, needed, StandardCharsets.UTF_8), maxLength);
    }
}
