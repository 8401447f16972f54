package dev.casebook.reader;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import dev.casebook.UnreadableBody.Reason;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** The reason of an unreadable body for the failure of a parser. */
final class ParseFailures {
    private static final int MAX_TAIL = 64;
    private static final Pattern TRUNCATED_TOKEN =
            Pattern.compile("[\\s:,\\[](?:tr?u?|fa?l?s?|nu?l?|-|-?\\d+\\.|-?\\d+(?:\\.\\d+)?[eE][+-]?)\\z");

    static Reason reason(JsonProcessingException failure, byte[] source) {
        if (failure instanceof StreamConstraintsException) {
            return Reason.TOO_DEEP;
        }
        return failure instanceof JsonEOFException || endsInsideToken(source) ? Reason.TRUNCATED : beginning(source);
    }

    /** Whether the last number may be incomplete: a code that is cut to {@code 131} is not the code 131. */
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

    /** To the parser, {@code tru} is a wrong word and not a truncated one. */
    private static boolean endsInsideToken(byte[] source) {
        int first = Math.max(0, source.length - MAX_TAIL);
        String last = new String(source, first, source.length - first, StandardCharsets.ISO_8859_1);
        return isStructure(source) && TRUNCATED_TOKEN.matcher(last).find();
    }

    private static boolean isStructure(byte[] source) {
        for (byte one : source) {
            if (one > ' ') {
                return one == '{' || one == '[';
            }
        }
        return false;
    }

    private ParseFailures() {}
}
