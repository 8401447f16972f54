package dev.casebook.reader;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import dev.casebook.ErrorReport;
import dev.casebook.UnreadableBody.Reason;
import dev.casebook.reader.scan.LimitReachedException;
import dev.casebook.reader.scan.ParsedTokens;
import dev.casebook.reader.scan.ScanLimits;
import dev.casebook.reader.scan.ScannedTokens;
import dev.casebook.reader.scan.Utf8;
import java.io.IOException;
import java.util.Arrays;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Reads bodies: ordinary ones with a scanner, all others with a parser. It keeps nothing of a body. */
final class BodyReader {
    private final CompiledEnvelope envelope;
    private final Limits limits;
    private final ScanLimits scanLimits;
    private final Predicate<ErrorReport> listed;

    BodyReader(CompiledEnvelope envelope, Limits limits) {
        this(envelope, limits, report -> false);
    }

    /** A reader for a catalogue that may choose between the codes of an error. */
    BodyReader(CompiledEnvelope envelope, Limits limits, Predicate<ErrorReport> listed) {
        this.listed = listed;
        this.envelope = envelope;
        this.limits = limits;
        this.scanLimits = new ScanLimits(limits.maxDepth(), limits.maxNameLength());
    }

    /** All errors, in order; an unreadable body comes last. */
    ReadState read(Body body, Arrival arrival) {
        ReadState scanned = scanned(body.bytes(), arrival);
        return scanned == null ? parsed(body, arrival) : scanned;
    }

    /** Reads an ordinary body; null if anything about it is unusual, for example if it is empty. */
    @Nullable
    ReadState scanned(byte[] bytes, Arrival arrival) {
        if (bytes.length > limits.maxBytes() || Utf8.firstInvalid(bytes, bytes.length) < bytes.length) {
            return null;
        }
        ReadState state = new ReadState(envelope, context(arrival), ReadState.Locations.IGNORED);
        ScannedTokens tokens = new ScannedTokens(bytes, scanLimits);
        try {
            JsonToken token = tokens.value();
            if (!token.isStructStart()) {
                return null;
            }
            new BodyWalker(state, tokens, bytes).value(envelope.root, token);
        } catch (IOException bailOut) {
            return null;
        }
        state.finish();
        return tokens.isAtEnd() && !state.needsLocations() ? state : null;
    }

    /** Reads what was another form than JSON. Its own limits have been kept before. */
    ReadState converted(ConvertedBody body, Arrival arrival) {
        ReadState state = new ReadState(envelope, context(arrival), ReadState.Locations.IGNORED);
        state.original = body.original();
        Reason ofContent = parse(state, body.json());
        Reason reason = body.reason() == null ? ofContent : body.reason();
        if (reason != null) {
            state.failBody(reason, body.original());
        }
        state.finish();
        return state;
    }

    /** Reads any body. */
    ReadState parsed(Body body, Arrival arrival) {
        ReadState state = read(body, arrival, ReadState.Locations.IGNORED);
        // a second pass, for bodies that are unusual already
        return state.needsLocations() ? read(body, arrival, ReadState.Locations.RECORDED) : state;
    }

    private ReadingContext context(Arrival arrival) {
        return new ReadingContext(limits, envelope.codes, listed, arrival);
    }

    private ReadState read(Body body, Arrival arrival, ReadState.Locations locations) {
        ReadState state = new ReadState(envelope, context(arrival), locations);
        byte[] bytes = body.bytes();
        if (body.isEmpty()) {
            state.failBody(Reason.EMPTY, bytes);
        } else if (isUtf16Or32(bytes)) {
            state.failBody(Reason.NOT_UTF_8, bytes);
        } else {
            readable(state, bytes);
        }
        state.finish();
        return state;
    }

    /** Reads the part before the byte where reading has to end. */
    private void readable(ReadState state, byte[] bytes) {
        int max = Math.min(bytes.length, limits.maxBytes());
        int end = Utf8.firstInvalid(bytes, max);
        byte[] source = end == bytes.length ? bytes : Arrays.copyOf(bytes, end);
        Reason ofContent = parse(state, source);
        boolean atTheEnd = ofContent == null || ofContent == Reason.TRUNCATED || ofContent == Reason.EMPTY;
        Reason reason = end < bytes.length && atTheEnd ? ofEnd(bytes, end, max) : ofContent;
        if (reason != null) {
            state.failBody(reason, source.length == 0 ? bytes : source);
        }
    }

    private static Reason ofEnd(byte[] bytes, int end, int max) {
        boolean cut = end == max || Utf8.isCut(bytes, end, max);
        if (cut && max < bytes.length) {
            return Reason.TOO_LARGE;
        }
        return cut ? Reason.TRUNCATED : Reason.NOT_UTF_8;
    }

    /** The reason why reading ended early; null if it did not. */
    private @Nullable Reason parse(ReadState state, byte[] source) {
        try {
            return whole(state, new ParsedTokens(source, scanLimits), source);
        } catch (JsonProcessingException failure) {
            return ParseFailures.reason(failure, source);
        } catch (LimitReachedException limit) {
            return limit.reason();
        } catch (IOException unexpected) {
            // characters in memory fail in no other way; a parser's exception must not reach the caller
            return Reason.MALFORMED;
        }
    }

    private static @Nullable Reason whole(ReadState state, ParsedTokens tokens, byte[] source) throws IOException {
        JsonToken token = tokens.value();
        if (token == null) {
            return Reason.EMPTY;
        }
        state.plain = !token.isStructStart();
        new BodyWalker(state, tokens, source).value(state.envelope.root, token);
        return tokens.isAtEnd() ? null : Reason.TRAILING_CONTENT;
    }

    /**
     * A byte order mark of UTF-16 or UTF-32, or the zeros that their ASCII characters have. JSON is UTF-8 (RFC 8259,
     * 8.1).
     */
    private static boolean isUtf16Or32(byte[] bytes) {
        int first = bytes.length > 0 ? bytes[0] & 0xff : 0;
        int second = bytes.length > 1 ? bytes[1] & 0xff : 0;
        return (first == 0xfe && second == 0xff)
                || (first == 0xff && second == 0xfe)
                || (bytes.length > 1 && (first == 0) != (second == 0))
                || (bytes.length > 3 && first == 0 && second == 0 && isUtf32(bytes[2] & 0xff, bytes[3] & 0xff));
    }

    /** The two bytes after two zeros: the end of a byte order mark, or a character of ASCII. */
    private static boolean isUtf32(int third, int fourth) {
        return (third == 0xfe && fourth == 0xff) || (third == 0 && fourth != 0);
    }
}
