package dev.casebook.reader;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import dev.casebook.UnreadableBody.Reason;
import java.io.IOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Reads one body after the other: the one place that knows how the parser is set up. */
final class BodyReader {
    private final Envelope envelope;
    private final Limits limits;
    private final OnDemand<JsonFactory> factory;

    BodyReader(Envelope envelope, Limits limits) {
        this.envelope = envelope;
        this.limits = limits;
        this.factory = new OnDemand<>(() -> factory(limits));
    }

    /** Everything that was found, in order; what cannot be read is the last of it. */
    Reading read(Body body) {
        Reading scanned = scanned(body.bytes());
        return scanned == null ? parsed(body) : scanned;
    }

    /** Reads a body that is as it should be; null if there is anything strange about it, be it only that it is empty. */
    @Nullable
    Reading scanned(byte[] bytes) {
        if (bytes.length > limits.maxBytes() || Utf8.firstInvalid(bytes, bytes.length) < bytes.length) {
            return null;
        }
        Reading reading = new Reading(envelope, limits, factory, Reading.Locations.IGNORED);
        ScannedTokens tokens = new ScannedTokens(bytes, limits);
        try {
            JsonToken token = tokens.value();
            if (!token.isStructStart()) {
                return null;
            }
            new Walk(reading, tokens, bytes).value(envelope.root, token);
        } catch (IOException unusual) {
            return null;
        }
        return tokens.isAtEnd() && !reading.wantsLocations() ? reading : null;
    }

    /** Reads any body. */
    Reading parsed(Body body) {
        Reading reading = read(body, Reading.Locations.IGNORED);
        // a second pass, for bodies that are strange already
        return reading.wantsLocations() ? read(body, Reading.Locations.NOTED) : reading;
    }

    private Reading read(Body body, Reading.Locations locations) {
        Reading reading = new Reading(envelope, limits, factory, locations);
        byte[] bytes = body.bytes();
        if (body.isEmpty()) {
            reading.stop(Reason.EMPTY, 0, bytes);
        } else if (isUtf16Or32(bytes)) {
            reading.stop(Reason.NOT_UTF_8, 0, bytes);
        } else {
            readable(reading, bytes);
        }
        return reading;
    }

    /** What stands before the byte where reading must end is read all the same. */
    private void readable(Reading reading, byte[] bytes) {
        int most = Math.min(bytes.length, limits.maxBytes());
        int end = Utf8.firstInvalid(bytes, most);
        byte[] source = end == bytes.length ? bytes : Arrays.copyOf(bytes, end);
        Reason ofContent = parse(reading, source);
        boolean atTheEnd = ofContent == null || ofContent == Reason.TRUNCATED || ofContent == Reason.EMPTY;
        Reason reason = end < bytes.length && atTheEnd ? ofEnd(bytes, end, most) : ofContent;
        if (reason != null) {
            reading.stop(reason, 0, source.length == 0 ? bytes : source);
        }
    }

    private static Reason ofEnd(byte[] bytes, int end, int most) {
        boolean cut = end == most || Utf8.isCut(bytes, end, most);
        if (cut && most < bytes.length) {
            return Reason.TOO_LARGE;
        }
        return cut ? Reason.TRUNCATED : Reason.NOT_UTF_8;
    }

    /** The reason why reading ended too early; null if it did not. */
    private @Nullable Reason parse(Reading reading, byte[] source) {
        try (JsonParser parser = factory.get().createParser(source)) {
            try {
                return whole(reading, parser, source);
            } catch (JsonProcessingException broken) {
                return Stops.reason(broken, parser, limits, source);
            }
        } catch (Reached limit) {
            return limit.reason;
        } catch (IOException unexpected) {
            // bytes in memory fail in no other way, and if they do, nobody gets to see a parser's exception
            return Reason.MALFORMED;
        }
    }

    private static @Nullable Reason whole(Reading reading, JsonParser parser, byte[] source) throws IOException {
        JsonToken token = parser.nextToken();
        if (token == null) {
            return Reason.EMPTY;
        }
        reading.plain = !token.isStructStart();
        new Walk(reading, new ParsedTokens(parser), source).value(reading.envelope.root, token);
        return isAtEnd(parser) ? null : Reason.TRAILING_CONTENT;
    }

    private static boolean isAtEnd(JsonParser parser) throws IOException {
        try {
            return parser.nextToken() == null;
        } catch (JsonProcessingException noJsonEither) {
            return false;
        }
    }

    /** A mark of its own, or the zeros that ASCII characters have there. JSON is UTF-8 (RFC 8259, 8.1). */
    private static boolean isUtf16Or32(byte[] bytes) {
        int first = bytes.length > 0 ? bytes[0] & 0xff : 0;
        int second = bytes.length > 1 ? bytes[1] & 0xff : 0;
        return (first == 0xfe && second == 0xff)
                || (first == 0xff && second == 0xfe)
                || (bytes.length > 1 && (first == 0) != (second == 0))
                || (bytes.length > 3 && first == 0 && second == 0 && isUtf32(bytes[2] & 0xff, bytes[3] & 0xff));
    }

    /** What stands behind the two zeros: a mark's end, or a character of ASCII. */
    private static boolean isUtf32(int third, int fourth) {
        return (third == 0xfe && fourth == 0xff) || (third == 0 && fourth != 0);
    }

    private static JsonFactory factory(Limits limits) {
        StreamReadConstraints constraints = StreamReadConstraints.builder()
                .maxNestingDepth(limits.maxDepth())
                .maxNameLength(limits.maxTextLength())
                .maxStringLength(Integer.MAX_VALUE)
                .maxNumberLength(Integer.MAX_VALUE)
                .build();
        return new JsonFactoryBuilder()
                .streamReadConstraints(constraints)
                // names are compared with equals: interning each new one would only cost
                .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
                .build();
    }
}
