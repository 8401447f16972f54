package dev.casebook.reader;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import dev.casebook.UnreadableBody.Reason;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Why a parser gave up, in our words. */
final class Stops {
    private static final int MAX_END = 64;
    private static final Pattern CUT_TOKEN =
            Pattern.compile("[\\s:,\\[](?:tr?u?|fa?l?s?|nu?l?|-|-?\\d+\\.|-?\\d+(?:\\.\\d+)?[eE][+-]?)\\z");

    static Reason reason(JsonProcessingException stop, JsonParser parser, Limits limits, byte[] source) {
        if (stop instanceof StreamConstraintsException) {
            boolean deep = parser.getParsingContext().getNestingDepth() >= limits.maxDepth();
            return deep ? Reason.TOO_DEEP : Reason.NAME_TOO_LONG;
        }
        return stop instanceof JsonEOFException || endsInsideToken(source) ? Reason.TRUNCATED : beginning(source);
    }

    /** Whether a last number may go on: a code that is cut to {@code 131} is not the code 131. */
    static boolean endsInNumber(byte[] source) {
        return source.length > 0 && "+-.eE0123456789".indexOf(source[source.length - 1]) >= 0;
    }

    private static Reason beginning(byte[] source) {
        for (byte one : source) {
            if (one > ' ') {
                return one == '<' ? Reason.HTML : Reason.MALFORMED;
            }
        }
        return Reason.MALFORMED;
    }

    /** The parser calls {@code tru} a wrong word, and not a word that was cut. */
    private static boolean endsInsideToken(byte[] source) {
        int first = Math.max(0, source.length - MAX_END);
        String last = new String(source, first, source.length - first, StandardCharsets.ISO_8859_1);
        return isStructure(source) && CUT_TOKEN.matcher(last).find();
    }

    private static boolean isStructure(byte[] source) {
        for (byte one : source) {
            if (one > ' ') {
                return one == '{' || one == '[';
            }
        }
        return false;
    }

    private Stops() {}
}
