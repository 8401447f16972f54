package dev.casebook.reader;

import dev.casebook.envelope.BodyForm;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;

/** Decides how a body is written: by its {@code Content-Type}, otherwise by how it begins. */
final class BodyForms {
    private static final int GZIP_FIRST = 0x1f;
    private static final int GZIP_SECOND = 0x8b;

    private final List<BodyForm> allowed;
    private final Limits limits;

    BodyForms(List<BodyForm> allowed, Limits limits) {
        this.allowed = allowed;
        this.limits = limits;
    }

    /** Whether bodies are always JSON. */
    boolean isOnlyJson() {
        return allowed.equals(List.of(BodyForm.JSON));
    }

    /** The body without its compression with gzip, up to the limit on bytes; the body itself if it has none. */
    Body inflated(Body body) {
        byte[] bytes = body.bytes();
        boolean compressed = bytes.length > 2 && (bytes[0] & 0xff) == GZIP_FIRST && (bytes[1] & 0xff) == GZIP_SECOND;
        if (!compressed) {
            return body;
        }
        try (GZIPInputStream inflated = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return Body.read(inflated, limits);
        } catch (IOException broken) {
            return body;
        }
    }

    /** How a body is written; JSON if it is written in a way that the envelope does not allow. */
    BodyForm of(Body body, ReplyHeaders headers) {
        BodyForm form = HeaderValues.of(headers, "Content-Type").stream()
                .findFirst()
                .map(BodyForms::ofType)
                .orElseGet(() -> ofBeginning(body.bytes()));
        return allowed.contains(form) ? form : ofBeginning(body.bytes(), form);
    }

    /** A wrong type does not hide an error: what begins like an allowed form is read in it. */
    private BodyForm ofBeginning(byte[] bytes, BodyForm otherwise) {
        BodyForm form = ofBeginning(bytes);
        return form != otherwise && allowed.contains(form) ? form : BodyForm.JSON;
    }

    /** Whether the body of a reply with a status of success may hold errors, by its type. */
    boolean mayHoldErrors(ReplyHeaders headers) {
        List<String> types = HeaderValues.of(headers, "Content-Type");
        return types.isEmpty() || types.stream().map(BodyForms::ofType).anyMatch(allowed::contains);
    }

    private static BodyForm ofType(String type) {
        String lower = type.toLowerCase(Locale.ROOT);
        if (lower.contains("json") || lower.contains("javascript")) {
            return BodyForm.JSON;
        }
        if (lower.contains("xml")) {
            return BodyForm.XML;
        }
        return lower.contains("x-www-form-urlencoded") ? BodyForm.FORM : BodyForm.TEXT;
    }

    private static BodyForm ofBeginning(byte[] bytes) {
        int first = 0;
        while (first < bytes.length && (bytes[first] & 0xff) <= ' ') {
            first++;
        }
        if (first + 2 < bytes.length && (bytes[first] & 0xff) == 0xef && (bytes[first + 1] & 0xff) == 0xbb) {
            first += 3;
        }
        if (first >= bytes.length || bytes[first] == '{' || bytes[first] == '[' || bytes[first] == '"') {
            return BodyForm.JSON;
        }
        return bytes[first] == '<' ? BodyForm.XML : ofText(bytes, first);
    }

    /** A form begins with a name and an equals sign. */
    private static BodyForm ofText(byte[] bytes, int first) {
        int end = first;
        while (end < bytes.length && isOfName(bytes[end])) {
            end++;
        }
        return end > first && end < bytes.length && bytes[end] == '=' ? BodyForm.FORM : BodyForm.TEXT;
    }

    private static boolean isOfName(byte one) {
        return (one >= 'a' && one <= 'z')
                || (one >= 'A' && one <= 'Z')
                || (one >= '0' && one <= '9')
                || one == '_'
                || one == '-'
                || one == '.'
                || one == '%';
    }
}
