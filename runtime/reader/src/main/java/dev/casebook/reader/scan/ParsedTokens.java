package dev.casebook.reader.scan;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.util.JsonRecyclerPools;
import dev.casebook.UnreadableBody.Reason;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The tokens of a parser, which says exactly where and why something is not JSON.
 *
 * <p>The source is decoded here, as UTF-8, and the parser gets characters: a parser of bytes guesses their encoding. The
 * parser keeps no table of names and no buffers, so that nothing remains of a body.
 */
public final class ParsedTokens implements JsonTokens {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final ScanLimits limits;
    private final JsonFactory factory;
    private final JsonParser parser;

    /** The first character that the parser gets; it counts from there. */
    private final int first;

    private final ByteOffsets offsets;

    /** The tokens of a source, which must be UTF-8; a byte order mark is skipped. */
    public ParsedTokens(byte[] source, ScanLimits limits) {
        this(source, limits, factory(limits));
    }

    private ParsedTokens(byte[] source, ScanLimits limits, JsonFactory factory) {
        this.limits = limits;
        this.factory = factory;
        char[] chars = new String(source, StandardCharsets.UTF_8).toCharArray();
        first = chars.length > 0 && chars[0] == BYTE_ORDER_MARK ? 1 : 0;
        offsets = new ByteOffsets(chars);
        parser = parser(chars);
    }

    private JsonParser parser(char[] chars) {
        try {
            return factory.createParser(chars, first, chars.length - first);
        } catch (IOException impossible) {
            throw new IllegalStateException("characters in memory cannot fail", impossible);
        }
    }

    @Override
    public @Nullable JsonToken value() throws IOException {
        return parser.nextToken();
    }

    @Override
    public JsonToken element() throws IOException {
        return parser.nextToken();
    }

    @Override
    public boolean member() throws IOException {
        return isMember(parser.nextToken());
    }

    @Override
    public <T> @Nullable T find(NameTable<T> names) throws IOException {
        return names.find(parser.currentName());
    }

    @Override
    public String name() throws IOException {
        return parser.currentName();
    }

    @Override
    public void skipChildren() throws IOException {
        int depth = parser.currentToken().isStructStart() ? 1 : 0;
        while (depth > 0) {
            JsonToken token = parser.nextToken();
            if (token != null && token.isStructStart()) {
                depth++;
            } else if (token == null || token.isStructEnd()) {
                depth--;
            } else {
                isMember(token);
            }
        }
    }

    /** Whether a member begins; its name is checked, also where it is skipped. */
    private boolean isMember(@Nullable JsonToken token) throws IOException {
        if (token != JsonToken.FIELD_NAME) {
            return false;
        }
        if (parser.getTextLength() > limits.maxNameLength()) {
            throw new LimitReachedException(Reason.NAME_TOO_LONG);
        }
        return true;
    }

    @Override
    public String text() throws IOException {
        return parser.getText();
    }

    @Override
    public String text(int maxLength) throws IOException {
        return textLength() > maxLength
                ? new String(parser.getTextCharacters(), parser.getTextOffset(), maxLength)
                : parser.getText();
    }

    @Override
    public int textLength() throws IOException {
        return parser.getTextLength();
    }

    @Override
    public int number() throws IOException {
        return parser.getIntValue();
    }

    @Override
    public ParsedTokens nested(byte[] source) {
        return new ParsedTokens(source, limits, factory);
    }

    @Override
    public int start() {
        return offsets.of(first + (int) parser.currentTokenLocation().getCharOffset());
    }

    @Override
    public int end() {
        return offsets.of(first + (int) parser.currentLocation().getCharOffset());
    }

    /** Whether nothing but white space follows. */
    public boolean isAtEnd() throws IOException {
        try {
            return parser.nextToken() == null;
        } catch (JsonProcessingException notJsonEither) {
            return false;
        }
    }

    private static JsonFactory factory(ScanLimits limits) {
        StreamReadConstraints constraints = StreamReadConstraints.builder()
                .maxNestingDepth(limits.maxDepth())
                // names are checked here, so that only the depth can fail there
                .maxNameLength(Integer.MAX_VALUE)
                .maxStringLength(Integer.MAX_VALUE)
                .maxNumberLength(Integer.MAX_VALUE)
                .build();
        return new JsonFactoryBuilder()
                .streamReadConstraints(constraints)
                .recyclerPool(JsonRecyclerPools.nonRecyclingPool())
                .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
                .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
                .build();
    }
}
