package dev.casebook.examples.sandbox;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/** The little of JSON that a sandbox needs. */
final class SandboxJson {
    private static final JsonFactory FACTORY = new JsonFactory();

    /** A text as JSON, with its quotes. */
    static String text(String text) {
        return '"' + new String(JsonStringEncoder.getInstance().quoteAsString(text)) + '"';
    }

    /** The texts and numbers of an object by name, those of inner objects as well; the first of a name counts. */
    static Map<String, String> texts(byte[] json) throws IOException {
        Map<String, String> texts = new HashMap<>();
        try (JsonParser parser = FACTORY.createParser(json)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token.isScalarValue() && parser.currentName() != null) {
                    texts.putIfAbsent(parser.currentName(), parser.getText());
                }
            }
        }
        return texts;
    }

    private SandboxJson() {}
}
