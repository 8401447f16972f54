package dev.casebook.reader;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.casebook.ProblemDetails;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Writes problem objects of RFC 9457 as JSON, in UTF-8. Numbers and booleans are written as such, all other values as
 * strings.
 */
public final class ProblemJson {
    /** The media type of a problem object. */
    public static final String MEDIA_TYPE = "application/problem+json";

    private static final JsonFactory FACTORY = new JsonFactory();

    /** The bytes of a problem object. */
    public static byte[] bytes(ProblemDetails problem) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            write(problem, bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /**
     * Writes a problem object; the stream stays open.
     *
     * @throws IOException if the stream throws it
     */
    public static void write(ProblemDetails problem, OutputStream out) throws IOException {
        try (JsonGenerator json = FACTORY.createGenerator(out)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.writeStartObject();
            text(json, "type", problem.type().map(URI::toString));
            text(json, "title", Optional.of(problem.title()));
            if (problem.status().isPresent()) {
                json.writeNumberField("status", problem.status().getAsInt());
            }
            text(json, "detail", problem.detail());
            text(json, "instance", problem.instance().map(URI::toString));
            for (Map.Entry<String, @Nullable Object> extension :
                    problem.extensions().entrySet()) {
                json.writeFieldName(wellFormed(extension.getKey()));
                value(json, extension.getValue());
            }
            json.writeEndObject();
        }
    }

    private static void text(JsonGenerator json, String name, Optional<String> text) throws IOException {
        if (text.isPresent()) {
            json.writeStringField(name, wellFormed(text.get()));
        }
    }

    private static void value(JsonGenerator json, @Nullable Object value) throws IOException {
        if (value == null) {
            json.writeNull();
        } else if (value instanceof Boolean truth) {
            json.writeBoolean(truth);
        } else if (value instanceof Number number && isJsonNumber(number)) {
            // written again: texts of other number types, such as `.5`, are not JSON
            json.writeNumber(new BigDecimal(number.toString()));
        } else {
            json.writeString(wellFormed(String.valueOf(value.toString())));
        }
    }

    /** The text with U+FFFD in place of lone surrogates, which UTF-8 does not have: a server can send them as escapes. */
    private static String wellFormed(String text) {
        StringBuilder formed = new StringBuilder(text.length());
        text.codePoints().forEach(point -> {
            boolean lone = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
            formed.appendCodePoint(lone ? 0xfffd : point);
        });
        return formed.toString();
    }

    /** Numbers of every kind, except those such as {@code NaN} that JSON does not have. */
    private static boolean isJsonNumber(Number number) {
        try {
            new BigDecimal(number.toString());
            return true;
        } catch (NumberFormatException notInJson) {
            return false;
        }
    }

    private ProblemJson() {}
}
