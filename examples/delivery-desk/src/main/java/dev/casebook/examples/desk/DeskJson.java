package dev.casebook.examples.desk;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the desk itself reads and writes of JSON; errors are read by the generated reader. */
final class DeskJson {
    private static final JsonFactory FACTORY = new JsonFactory();

    static String text(String text) {
        return '"' + new String(JsonStringEncoder.getInstance().quoteAsString(text)) + '"';
    }

    /** The texts of each object in each list of this name, wherever it stands; inner objects are left out. */
    static List<Map<String, String>> elements(byte[] json, String list) throws IOException {
        List<Map<String, String>> elements = new ArrayList<>();
        try (JsonParser parser = FACTORY.createParser(json)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.START_ARRAY && list.equals(parser.currentName())) {
                    addAll(parser, elements);
                }
            }
        }
        return elements;
    }

    private static void addAll(JsonParser parser, List<Map<String, String>> elements) throws IOException {
        for (JsonToken token = parser.nextToken(); token == JsonToken.START_OBJECT; token = parser.nextToken()) {
            elements.add(texts(parser));
        }
    }

    private static Map<String, String> texts(JsonParser parser) throws IOException {
        Map<String, String> texts = new HashMap<>();
        for (JsonToken token = parser.nextToken(); token == JsonToken.FIELD_NAME; token = parser.nextToken()) {
            String name = parser.currentName();
            if (parser.nextToken().isScalarValue()) {
                texts.put(name, parser.getText());
            } else {
                parser.skipChildren();
            }
        }
        return texts;
    }

    private DeskJson() {}
}
