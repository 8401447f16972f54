package dev.casebook.reader.scan;

import com.fasterxml.jackson.core.JsonToken;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The tokens of an ordinary body: complete, valid UTF-8, strict JSON, not nested deeply. It creates nothing that nobody
 * asks for, names included, and that is why it exists. At anything else it throws {@link ScanBailOutException}, and the
 * parser reads the body from the start: it need not know why something is wrong, but it must never accept what is not
 * JSON.
 */
public final class ScannedTokens implements JsonTokens {
    /** As many levels as {@link #skipChildren} has bits. */
    private static final int MAX_DEPTH = 64;

    private final ScanLimits limits;
    private final byte[] source;
    private final RecentTexts recent;
    private final int maxDepth;
    private int at;
    private int depth;

    /** Whether the innermost object or array has nothing yet. */
    private boolean first;

    private @Nullable JsonToken token;
    private int start;

    /** The text of a plain value, or a name. */
    private int from;

    private int to;
    private boolean escaped;
    private @Nullable String text;

    /** The tokens of a source, which must be UTF-8. */
    public ScannedTokens(byte[] source, ScanLimits limits) {
        this.source = source;
        this.recent = new RecentTexts(source);
        this.limits = limits;
        this.maxDepth = Math.min(limits.maxDepth(), MAX_DEPTH);
    }

    @Override
    public JsonToken value() throws ScanBailOutException {
        return begin(next());
    }

    @Override
    public JsonToken element() throws ScanBailOutException {
        int next = next();
        if (next == ']') {
            return leave(JsonToken.END_ARRAY);
        }
        return begin(first ? next : afterComma(next));
    }

    @Override
    public boolean member() throws ScanBailOutException {
        int next = next();
        if (next == '}') {
            leave(JsonToken.END_OBJECT);
            return false;
        }
        require((first ? next : afterComma(next)) == '"');
        string();
        // bytes: a name that is close to the limit is left to the parser, which counts characters
        require(!escaped && to - from <= limits.maxNameLength());
        require(next() == ':');
        at++;
        return true;
    }

    @Override
    public <T> @Nullable T find(NameTable<T> names) {
        return names.find(source, from, to);
    }

    @Override
    public String name() {
        return new String(source, from, to - from, StandardCharsets.UTF_8);
    }

    @Override
    public void skipChildren() throws ScanBailOutException {
        if (token == null || !token.isStructStart()) {
            return;
        }
        int outside = depth - 1;
        // one bit for each level that is open, the innermost last: whether it is an object
        long objects = token == JsonToken.START_OBJECT ? 1 : 0;
        while (depth > outside) {
            JsonToken next = (objects & 1) == 0 ? element() : memberValue();
            if (next.isStructStart()) {
                objects = objects << 1 | (next == JsonToken.START_OBJECT ? 1 : 0);
            } else if (next.isStructEnd()) {
                objects >>>= 1;
            }
        }
    }

    private JsonToken memberValue() throws ScanBailOutException {
        return member() ? value() : JsonToken.END_OBJECT;
    }

    @Override
    public String text() {
        String made = text;
        if (made == null) {
            made = escaped ? Escapes.text(source, from, to) : recent.text(from, to);
            text = made;
        }
        return made;
    }

    @Override
    public String text(int maxLength) {
        String whole = text();
        return whole.length() > maxLength ? whole.substring(0, maxLength) : whole;
    }

    @Override
    public int textLength() {
        return token == JsonToken.VALUE_STRING ? text().length() : to - from;
    }

    @Override
    public int number() {
        int first = source[from] == '-' ? from + 1 : from;
        int number = 0;
        for (int i = first; i < to; i++) {
            number = number * 10 + source[i] - '0';
        }
        return first == from ? number : -number;
    }

    @Override
    public ScannedTokens nested(byte[] source) {
        return new ScannedTokens(source, limits);
    }

    /** The next byte that is not white space, without reading it; -1 at the end. */
    public int peek() {
        return next();
    }

    /** Leaves the source to the parser. */
    public static ScanBailOutException bailOut() {
        return new ScanBailOutException();
    }

    @Override
    public int start() {
        return start;
    }

    @Override
    public int end() {
        return at;
    }

    /** Whether nothing but white space follows. */
    public boolean isAtEnd() {
        next();
        return at == source.length;
    }

    private JsonToken begin(int next) throws ScanBailOutException {
        start = at;
        text = null;
        return switch (next) {
            case '"' -> string();
            case '{' -> enter(JsonToken.START_OBJECT);
            case '[' -> enter(JsonToken.START_ARRAY);
            case 't' -> word("true", JsonToken.VALUE_TRUE);
            case 'f' -> word("false", JsonToken.VALUE_FALSE);
            case 'n' -> word("null", JsonToken.VALUE_NULL);
            default -> number(next);
        };
    }

    private JsonToken enter(JsonToken begins) throws ScanBailOutException {
        require(++depth <= maxDepth);
        at++;
        first = true;
        token = begins;
        return begins;
    }

    private JsonToken leave(JsonToken ends) {
        depth--;
        at++;
        first = false;
        token = ends;
        return ends;
    }

    private JsonToken string() throws ScanBailOutException {
        from = at + 1;
        to = ByteScanner.endOfPlain(source, from);
        escaped = to < source.length && source[to] == '\\';
        while (to < source.length && source[to] == '\\') {
            to = ByteScanner.endOfPlain(source, Escapes.end(source, to));
        }
        require(to < source.length && source[to] == '"');
        return plain(JsonToken.VALUE_STRING, to + 1);
    }

    private JsonToken word(String word, JsonToken meaning) throws ScanBailOutException {
        from = at;
        to = at + word.length();
        require(to <= source.length);
        for (int i = 1; i < word.length(); i++) {
            require(source[from + i] == word.charAt(i));
        }
        escaped = false;
        return plain(meaning, to);
    }

    private JsonToken number(int next) throws ScanBailOutException {
        require(next == '-' || (next >= '0' && next <= '9'));
        from = at;
        int digits = next == '-' ? at + 1 : at;
        int whole = ByteScanner.endOfDigits(source, digits);
        require(whole > digits && (whole == digits + 1 || source[digits] != '0'));
        to = ByteScanner.endOfFraction(source, whole);
        escaped = false;
        return plain(to == whole ? JsonToken.VALUE_NUMBER_INT : JsonToken.VALUE_NUMBER_FLOAT, to);
    }

    private JsonToken plain(JsonToken kind, int after) {
        at = after;
        first = false;
        token = kind;
        return kind;
    }

    private int afterComma(int next) throws ScanBailOutException {
        require(next == ',');
        at++;
        return next();
    }

    /** Moves to the next byte that is not white space and returns it; -1 at the end. */
    private int next() {
        while (at < source.length) {
            byte next = source[at];
            if (next > ' ' || (next != ' ' && next != '\n' && next != '\r' && next != '\t')) {
                return next & 0xff;
            }
            at++;
        }
        return -1;
    }

    private static void require(boolean ordinary) throws ScanBailOutException {
        if (!ordinary) {
            throw new ScanBailOutException();
        }
    }
}
