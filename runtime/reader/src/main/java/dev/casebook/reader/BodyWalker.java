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
 * <p>The depth of its calls is limited by the depth of the envelope's paths, not by that of the body.
 */
final class BodyWalker {
    private final ReadState state;
    private final JsonTokens tokens;
    private final byte[] source;
    private final ValueReader values;

    BodyWalker(ReadState state, JsonTokens tokens, byte[] source) {
        this.state = state;
        this.tokens = tokens;
        this.source = source;
        this.values = new ValueReader(tokens, state.envelope.codes, state.limits);
    }

    void value(PathNode node, JsonToken token) throws IOException {
        ErrorSite site = node.site;
        if (site == null) {
            state.open(node.scopes);
            content(node, token);
        } else {
            errors(node, site, token);
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
    }

    /**
     * An array where an error is expected holds errors, also in arrays; {@code null} and {@code false} mean no error.
     */
    private void errors(PathNode node, ErrorSite site, JsonToken begin) throws IOException {
        int depth = 0;
        JsonToken token = begin;
        while (true) {
            if (token == JsonToken.START_ARRAY) {
                depth++;
            } else if (token == JsonToken.END_ARRAY) {
                depth--;
            } else if (token != JsonToken.VALUE_NULL && token != JsonToken.VALUE_FALSE) {
                error(node, site, token);
            }
            if (depth == 0) {
                return;
            }
            token = tokens.element();
        }
    }

    private void error(PathNode node, ErrorSite site, JsonToken token) throws IOException {
        state.open(node.scopes);
        boolean located = state.locations == ReadState.Locations.RECORDED;
        PendingError error = state.start(site, source, located ? tokens.start() : 0);
        if (token != JsonToken.START_OBJECT) {
            error.reason = Reason.NOT_AN_OBJECT;
            error.plainText = values.shortText();
        }
        content(node, token);
        error.closed = true;
        if (located) {
            error.end = tokens.end();
        }
    }

    private void object(PathNode node) throws IOException {
        if (node.isLeaf()) {
            tokens.skipChildren();
            return;
        }
        while (tokens.member()) {
            PathNode child = node.member(tokens);
            child(child, requireNonNull(tokens.value()));
        }
    }

    private void array(PathNode node) throws IOException {
        if (node.isLeaf()) {
            tokens.skipChildren();
            return;
        }
        int index = 0;
        for (JsonToken next = tokens.element(); next != JsonToken.END_ARRAY; next = tokens.element()) {
            child(node.element(index), next);
            index++;
        }
    }

    private void child(@Nullable PathNode node, JsonToken token) throws IOException {
        if (node == null) {
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
        if (wildcard != null && wildcard.site != null && token != JsonToken.VALUE_FALSE && !jsonText) {
            // a text where a list of errors is expected is not lost
            error(wildcard, wildcard.site, token);
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
        try {
            JsonToken token = tokens.value();
            if (token != null && token.isStructStart()) {
                content(node, token);
            }
        } catch (JsonProcessingException failure) {
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
            Object value = values.read(slot.kind(), token);
            if (value != null) {
                state.capture(slot, value);
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
                state.capture(slot, slot.kind() == CaptureSlot.Kind.CODE ? Reason.BAD_CODE : text(first, length));
            }
        }
    }

    private Object text(int first, int length) {
        return length > state.limits.maxTextLength()
                ? Reason.TEXT_TOO_LONG
                : new String(source, first, length, StandardCharsets.UTF_8);
    }
}
