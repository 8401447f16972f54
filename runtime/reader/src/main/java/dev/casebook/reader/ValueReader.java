package dev.casebook.reader;

import com.fasterxml.jackson.core.JsonToken;
import dev.casebook.ErrorReport;
import dev.casebook.UnreadableBody.Reason;
import dev.casebook.envelope.CodeKind;
import dev.casebook.reader.scan.JsonTokens;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the current plain value: an {@link Integer}, a {@link String} or a {@link Boolean}, or the {@link
 * Reason} why it cannot be read.
 */
final class ValueReader {
    private static final Pattern HEX = Pattern.compile("0[xX][0-9a-fA-F]{1,8}");
    private static final int RADIX = 16;
    private static final long MAX_UNSIGNED = 0xFFFF_FFFFL;

    /** A raised limit of codes lets longer ones through, and reading their digits takes more than linear time. */
    private static final int MAX_NUMBER_LENGTH = 1_000;

    private final JsonTokens tokens;
    private final CodeKind codes;
    private final Limits limits;

    ValueReader(JsonTokens tokens, CodeKind codes, Limits limits) {
        this.tokens = tokens;
        this.codes = codes;
        this.limits = limits;
    }

    /** The value; null if it is not of this kind. */
    @Nullable
    Object read(CaptureSlot slot, JsonToken token) throws IOException {
        return switch (slot.kind()) {
            case CODE -> code(token);
            case SUBCODE -> subcode(token);
            case FLAG -> flag(token);
            case TEXT, JSON -> text();
            case CHECK -> shortText();
            case LABEL -> label(slot.equalTo());
        };
    }

    private @Nullable Boolean label(String equalTo) throws IOException {
        return (tokens.textLength() == equalTo.length() && tokens.text().equals(equalTo)) ? Boolean.TRUE : null;
    }

    /** The value in a text that does not come from a body as it is; null if the text is not of this kind. */
    static @Nullable Object converted(CaptureSlot.Kind kind, String text, ReadingContext context) {
        return switch (kind) {
            case CODE -> codeOf(text, context);
            case SUBCODE -> codeOf(text, context) instanceof Integer code ? code : text;
            case FLAG -> (text.equals("true") || text.equals("false")) ? Boolean.valueOf(text) : null;
            case TEXT, JSON, CHECK, LABEL -> text;
        };
    }

    private static Object codeOf(String text, ReadingContext context) {
        if (context.codes() == CodeKind.TEXT) {
            return text.isEmpty() ? Reason.BAD_CODE : text;
        }
        return writtenCode(text, context.codes(), context.limits());
    }

    /** An integer in a text. */
    private static Object writtenCode(String text, CodeKind codes, Limits limits) {
        if (codes == CodeKind.HEX && HEX.matcher(text).matches()) {
            return hexCode(Long.parseLong(text.substring(2), RADIX));
        }
        if (!isWritten(text)) {
            return Reason.BAD_CODE;
        }
        return text.length() > limits.maxCodeLength() ? Reason.CODE_TOO_LONG : wholeNumber(text, codes);
    }

    /** An unsigned integer of 32 bits. */
    private static Object hexCode(long code) {
        boolean fits = code <= MAX_UNSIGNED && code > ErrorReport.NO_CODE && (int) code != ErrorReport.NO_CODE;
        return fits ? (Object) (int) code : Reason.CODE_OUT_OF_RANGE;
    }

    /** The text, shortened to what a report may have. */
    String shortText() throws IOException {
        return tokens.text(limits.maxTextLength());
    }

    private Object text() throws IOException {
        return ShortenedText.of(tokens.text(), limits.maxTextLength());
    }

    private @Nullable Boolean flag(JsonToken token) throws IOException {
        if (token.isBoolean()) {
            return token == JsonToken.VALUE_TRUE;
        }
        return switch (tokens.textLength()) {
            case 4 -> tokens.text().equals("true") ? Boolean.TRUE : null;
            case 5 -> tokens.text().equals("false") ? Boolean.FALSE : null;
            default -> null;
        };
    }

    private Object subcode(JsonToken token) throws IOException {
        Object code = code(token);
        return code instanceof Reason ? text() : code;
    }

    private Object code(JsonToken token) throws IOException {
        if (token.isBoolean()) {
            return Reason.BAD_CODE;
        }
        if (tokens.textLength() > (token.isNumeric() ? limits.maxCodeLength() : limits.maxTextLength())) {
            return token.isNumeric() ? Reason.CODE_TOO_LONG : Reason.TEXT_TOO_LONG;
        }
        return codes == CodeKind.TEXT ? textCode() : integerCode(token);
    }

    private Object textCode() throws IOException {
        String code = tokens.text();
        return code.isEmpty() ? Reason.BAD_CODE : code;
    }

    private Object integerCode(JsonToken token) throws IOException {
        if (token == JsonToken.VALUE_NUMBER_INT && tokens.textLength() < 10) {
            return tokens.number();
        }
        String text = tokens.text();
        if (token != JsonToken.VALUE_STRING) {
            return wholeNumber(text, codes);
        }
        return writtenCode(text, codes, limits);
    }

    /** Any JSON number whose value is an integer: {@code 131056.0} and {@code 1e3} are 131056 and 1000. */
    private static Object wholeNumber(String text, CodeKind codes) {
        if (text.length() > MAX_NUMBER_LENGTH) {
            return Reason.CODE_OUT_OF_RANGE;
        }
        try {
            BigDecimal number = new BigDecimal(text);
            boolean whole = number.signum() == 0 || number.stripTrailingZeros().scale() <= 0;
            return whole ? inRange(number, codes) : Reason.BAD_CODE;
        } catch (NumberFormatException tooBigAnExponent) {
            return Reason.CODE_OUT_OF_RANGE;
        }
    }

    private static Object inRange(BigDecimal number, CodeKind codes) {
        // the size first: written out, 1e999999999 would not fit into memory
        if ((long) number.precision() - number.scale() > 10) {
            return Reason.CODE_OUT_OF_RANGE;
        }
        long code = number.longValueExact();
        if (codes == CodeKind.HEX) {
            return hexCode(code);
        }
        return code > Integer.MAX_VALUE || code <= ErrorReport.NO_CODE ? Reason.CODE_OUT_OF_RANGE : (Object) (int) code;
    }

    /** Whether a text is an integer in JSON's own spelling: no plus, no leading zero, no white space, ASCII digits. */
    private static boolean isWritten(String text) {
        int first = text.startsWith("-") ? 1 : 0;
        boolean spelled = text.length() > first && (text.charAt(first) != '0' || text.length() == first + 1);
        return spelled && text.chars().skip(first).allMatch(digit -> digit >= '0' && digit <= '9');
    }
}
