package dev.casebook.reader;

import dev.casebook.UnreadableBody.Reason;
import dev.casebook.envelope.BodyForm;
import dev.casebook.reader.scan.Utf8;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Writes bodies of other forms as the JSON that is read in their place: the same pointers, limits and rules hold. */
final class BodyConversion {
    private final Limits limits;

    BodyConversion(Limits limits) {
        this.limits = limits;
    }

    ConvertedBody of(Body body, BodyForm form) {
        byte[] original = body.bytes();
        int max = Math.min(original.length, limits.maxBytes());
        int end = Utf8.firstInvalid(original, max);
        Reason cut = cut(original, end, max);
        byte[] readable = end == original.length ? original : Arrays.copyOf(original, end);
        String text = new String(readable, StandardCharsets.UTF_8);
        if (text.startsWith("\ufeff")) {
            text = text.substring(1);
        }
        return switch (form) {
            case XML -> new XmlConversion(limits).convert(text, original, cut);
            case FORM -> converted(FormConversion.json(text), original, cut);
            case TEXT, JSON -> converted(SampleTree.quoted(text.strip()), original, cut);
        };
    }

    private static ConvertedBody converted(String json, byte[] original, @Nullable Reason reason) {
        return new ConvertedBody(json.getBytes(StandardCharsets.UTF_8), original, reason);
    }

    private static @Nullable Reason cut(byte[] original, int end, int max) {
        if (end == original.length) {
            return null;
        }
        if (end < max && !Utf8.isCut(original, end, max)) {
            return Reason.NOT_UTF_8;
        }
        return max < original.length ? Reason.TOO_LARGE : Reason.TRUNCATED;
    }
}
