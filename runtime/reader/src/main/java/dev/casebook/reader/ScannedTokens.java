package dev.casebook.reader;

import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The tokens of an ordinary body: whole, valid UTF-8, strictly JSON, not nested deep. It makes nothing of what nobody asks for,
 * names included, and that is why it exists. Whatever else it meets is {@link Unusual}, and the parser reads the body from
 * the start: so it need not know why something is wrong, but it must never take for JSON what is none.
 */
final class ScannedTokens implements Tokens {
    /** Deeper bodies are the parser's: skipping calls itself. */
    private static final int DEEPEST = 100;

    private final byte[] source;
    private final int deepest;
    private final int longestName;

    private int at;
    private int depth;
    /** Whether nothing stands yet in the innermost object or array. */
    private boolean first;

    private @Nullable JsonToken token;
    private int start;
    /** Where the text of a plain value, or a name, stands. */
    private int from;

    private int to;
    private boolean escaped;
    private @Nullable String text;

    /** The source must be UTF-8. */
    ScannedTokens(byte[] source, Limits limits) {
        this.source = source;
        this.deepest = Math.min(limits.maxDepth(), DEEPEST);
        this.longestName = limits.maxTextLength();
    }

    @Override
    public JsonToken value() throws Unusual {
        return begin(next());
    }

    @Override
    public JsonToken element() throws Unusual {
        int next = next();
        if (next == ']') {
            return leave(JsonToken.END_ARRAY);
        }
        return begin(first ? next : afterComma(next));
    }

    @Override
    public boolean member() throws Unusual {
        int next = next();
        if (next == '}') {
            leave(JsonToken.END_OBJECT);
            return false;
        }
        require((first ? next : afterComma(next)) == '"');
        string();
        require(!escaped && to - from <= longestName);
        require(next() == ':');
        at++;
        return true;
    }

    @Override
    public @Nullable Node child(Node node) {
        return node.child(source, from, to);
    }

    @Override
    public void skipChildren() throws Unusual {
        if (token == JsonToken.START_OBJECT) {
            while (member()) {
                value();
                skipChildren();
            }
        } else if (token == JsonToken.START_ARRAY) {
            while (element() != JsonToken.END_ARRAY) {
                skipChildren();
            }
        }
    }

    @Override
    public String text() {
        String made = text;
        if (made == null) {
            made = escaped
                    ? Escapes.text(source, from, to)
                    : new String(source, from, to - from, StandardCharsets.UTF_8);
            text = made;
        }
        return made;
    }

    @Override
    public String text(int most) {
        String whole = text();
        return whole.length() > most ? whole.substring(0, most) : whole;
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

    /** A text that begins like an object or an array is read like one; what else it may be is the parser's. */
    @Override
    public void unfold(Reading reading, Node node) throws IOException {
        byte[] inner = text().getBytes(StandardCharsets.UTF_8);
        ScannedTokens tokens = new ScannedTokens(inner, reading.limits);
        int first = tokens.next();
        if (first == '{' || first == '[') {
            new Walk(reading, tokens, inner).content(node, tokens.value());
        } else {
            // JSON can stand behind a byte order mark, which begins with ef, and in the zeros of another encoding
            require(!node.leadsToErrors && (first > ' ' || inner.length == 0) && first != 0xef);
        }
    }

    @Override
    public int here() {
        return start;
    }

    @Override
    public int end() {
        return at;
    }

    /** Whether nothing but white space follows. */
    boolean isAtEnd() {
        next();
        return at == source.length;
    }

    private JsonToken begin(int next) throws Unusual {
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

    private JsonToken enter(JsonToken begins) throws Unusual {
        require(++depth <= deepest);
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

    private JsonToken string() throws Unusual {
        from = at + 1;
        to = Bytes.endOfPlain(source, from);
        escaped = to < source.length && source[to] == '\\';
        while (to < source.length && source[to] == '\\') {
            to = Bytes.endOfPlain(source, Escapes.end(source, to));
        }
        require(to < source.length && source[to] == '"');
        return plain(JsonToken.VALUE_STRING, to + 1);
    }

    private JsonToken word(String word, JsonToken meaning) throws Unusual {
        from = at;
        to = at + word.length();
        require(to <= source.length);
        for (int i = 1; i < word.length(); i++) {
            require(source[from + i] == word.charAt(i));
        }
        escaped = false;
        return plain(meaning, to);
    }

    private JsonToken number(int next) throws Unusual {
        require(next == '-' || (next >= '0' && next <= '9'));
        from = at;
        int digits = next == '-' ? at + 1 : at;
        int whole = Bytes.endOfDigits(source, digits);
        require(whole > digits && (whole == digits + 1 || source[digits] != '0'));
        to = Bytes.endOfFraction(source, whole);
        escaped = false;
        return plain(to == whole ? JsonToken.VALUE_NUMBER_INT : JsonToken.VALUE_NUMBER_FLOAT, to);
    }

    private JsonToken plain(JsonToken kind, int behind) {
        at = behind;
        first = false;
        token = kind;
        return kind;
    }

    private int afterComma(int next) throws Unusual {
        require(next == ',');
        at++;
        return next();
    }

    /** The next byte that is no white space, which is then the place; -1 at the end. */
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

    private static void require(boolean usual) throws Unusual {
        if (!usual) {
            throw new Unusual();
        }
    }
}
