package dev.casebook.reader;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** A text inside a body that may hold JSON. */
final class Unfolded {
    private final Reading reading;
    private final byte[] source;

    Unfolded(Reading reading, String text) {
        this.reading = reading;
        this.source = text.getBytes(StandardCharsets.UTF_8);
    }

    /** Reads it as if it stood there itself. What is no JSON is lost only where no error can stand in it. */
    void follow(Node node) throws IOException {
        int firstFound = reading.found.size();
        try (JsonParser parser = reading.factory.get().createParser(source)) {
            try {
                inside(node, parser);
            } catch (JsonProcessingException broken) {
                if (node.leadsToErrors) {
                    reading.stop(Stops.reason(broken, parser, reading.limits, source), firstFound, source);
                }
            }
        }
    }

    private void inside(Node node, JsonParser parser) throws IOException {
        JsonToken token = parser.nextToken();
        if (token != null && token.isStructStart()) {
            new Walk(reading, new ParsedTokens(parser), source).content(node, token);
        }
    }
}
