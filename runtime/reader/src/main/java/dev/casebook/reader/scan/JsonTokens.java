package dev.casebook.reader.scan;

import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The tokens of one JSON source in UTF-8, in order. An implementation checks that the source is JSON. */
public interface JsonTokens {
    /** The first token of the source, or of a member's value; null where the source holds nothing at all. */
    @Nullable
    JsonToken value() throws IOException;

    /** The first token of an array's next element; {@link JsonToken#END_ARRAY} after the last. */
    JsonToken element() throws IOException;

    /** Goes to an object's next member; false after the last. */
    boolean member() throws IOException;

    /** The table's entry for the name of this member; null if it has none. */
    <T> @Nullable T find(NameTable<T> names) throws IOException;

    /** The name of this member. */
    String name() throws IOException;

    /** Goes to the end of an object or an array that has just begun; does nothing elsewhere. Not recursive. */
    void skipChildren() throws IOException;

    /** The plain value as text, without the quotes. */
    String text() throws IOException;

    /** The beginning of the text, at most this many characters. */
    String text(int maxLength) throws IOException;

    /** The length of the text in characters. */
    int textLength() throws IOException;

    /** The value of an integer with fewer than ten characters. */
    int number() throws IOException;

    /**
     * The tokens of a text that may hold JSON.
     *
     * @param source the text of the current token in UTF-8
     */
    JsonTokens nested(byte[] source);

    /** The offset of the token's first byte in the source. */
    int start();

    /** The offset of the byte after the token. */
    int end();
}
