package dev.casebook.reader;

import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** JSON as a walk meets it, token by token. Whoever reads it checks that it is JSON. */
interface Tokens {
    /** The first token of the whole, or of a member's value; null where the source holds nothing at all. */
    @Nullable
    JsonToken value() throws IOException;

    /** The first token of an array's next element; {@link JsonToken#END_ARRAY} after the last. */
    JsonToken element() throws IOException;

    /** Goes to an object's next member; false after the last. */
    boolean member() throws IOException;

    /** What follows for this member; null if nothing does. */
    @Nullable
    Node child(Node node) throws IOException;

    /** Goes to the end of an object or an array that has just begun; does nothing elsewhere. */
    void skipChildren() throws IOException;

    /** The plain value as text, without the quotes. */
    String text() throws IOException;

    /** As much of the text as this. */
    String text(int most) throws IOException;

    /** How many characters the text has. */
    int textLength() throws IOException;

    /** An integer of less than ten characters. */
    int number() throws IOException;

    /** Reads the text as if the JSON that it may hold stood there itself. */
    void unfold(Reading reading, Node node) throws IOException;

    /** The place in the source where the token begins. */
    int here();

    /** The place just behind the token. */
    int end();
}
