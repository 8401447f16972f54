package dev.casebook.reader;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The tokens of a parser, which says exactly where and why something is no JSON. */
final class ParsedTokens implements Tokens {
    private final JsonParser parser;

    ParsedTokens(JsonParser parser) {
        this.parser = parser;
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
        return parser.nextFieldName() != null;
    }

    @Override
    public @Nullable Node child(Node node) throws IOException {
        return node.child(parser.currentName());
    }

    @Override
    public void skipChildren() throws IOException {
        parser.skipChildren();
    }

    @Override
    public String text() throws IOException {
        return parser.getText();
    }

    @Override
    public String text(int most) throws IOException {
        return textLength() > most
                ? new String(parser.getTextCharacters(), parser.getTextOffset(), most)
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
    public void unfold(Reading reading, Node node) throws IOException {
        new Unfolded(reading, parser.getText()).follow(node);
    }

    @Override
    public int here() {
        return (int) parser.currentTokenLocation().getByteOffset();
    }

    @Override
    public int end() {
        return (int) parser.currentLocation().getByteOffset();
    }
}
