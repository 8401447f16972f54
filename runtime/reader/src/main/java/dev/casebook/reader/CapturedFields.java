package dev.casebook.reader;

import dev.casebook.UnreadableBody.Reason;
import dev.casebook.envelope.Part;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The captured values of one error. Absent values are null here and in the few files that fill a report, since this is
 * read for every field of every error.
 */
final class CapturedFields {
    private final ErrorSite site;
    private final @Nullable Object[][] scopes;
    private final PendingError error;
    private final ReadingContext context;
    private boolean shortened;

    CapturedFields(ErrorSite site, @Nullable Object[][] scopes, PendingError error, ReadingContext context) {
        this.site = site;
        this.scopes = scopes;
        this.error = error;
        this.context = context;
    }

    /** The code, the reason why it cannot be read, or null if none arrived. */
    @Nullable
    Object code() {
        Object bad = null;
        for (ValueSource source : site.sources(Part.CODE)) {
            Object value = value(source);
            if (value != null && !(value instanceof Reason)) {
                return value;
            }
            bad = bad == null ? value : bad;
        }
        return bad;
    }

    /** The first value that arrived. */
    @Nullable
    Object first(ValueSource[] sources) {
        for (ValueSource source : sources) {
            Object value = value(source);
            if (value instanceof ShortenedText text) {
                shortened = true;
                return text.text();
            }
            if (value != null && !(value instanceof Reason)) {
                return value;
            }
        }
        return null;
    }

    @Nullable
    Object first(Part part) {
        return first(site.sources(part));
    }

    @Nullable
    String text(ValueSource[] sources) {
        return first(sources) instanceof String text ? text : null;
    }

    /** The texts of a waiting time whose condition holds. */
    List<?> waits(ErrorSite.RetryAfterSource wait) {
        boolean counts = wait.when().isEmpty()
                || wait.when().get().test(scopes, context.arrival(), PlaceCondition.Truth.FAILS)
                        == PlaceCondition.Truth.HOLDS;
        Object value = counts ? scopes[wait.slot().scope()][wait.slot().index()] : null;
        return value instanceof List<?> all ? all : List.of();
    }

    /** Whether a text that was asked for is longer than allowed and was shortened. */
    boolean isShortened() {
        return shortened;
    }

    private @Nullable Object value(ValueSource source) {
        CaptureSlot slot = source.slot;
        if (slot == null) {
            return outside(source);
        }
        Object value = scopes[slot.scope()][slot.index()];
        Object plain = value instanceof DeepValue deep ? deep.value() : value;
        if (source.isPlain()) {
            return plain;
        }
        if (plain instanceof ShortenedText cut) {
            return ofShortened(source, cut);
        }
        return plain instanceof String text ? converted(source, text) : plain;
    }

    private @Nullable Object outside(ValueSource source) {
        for (String text : source.textsOutsideTheBody(context.arrival())) {
            Object value = converted(source, text);
            if (value != null) {
                return value;
            }
        }
        return source.isOutsideTheBody() || error.location.isEmpty() ? null : error.location;
    }

    /** A code must be whole; a template finds what it can, and the rest of the text is lost. */
    private static @Nullable Object ofShortened(ValueSource source, ShortenedText cut) {
        return source.kind == CaptureSlot.Kind.CODE
                ? Reason.TEXT_TOO_LONG
                : source.part(cut.text()).map(ShortenedText::new).orElse(null);
    }

    private @Nullable Object converted(ValueSource source, String text) {
        int maxLength = context.limits().maxTextLength();
        if (text.length() > maxLength) {
            return ofShortened(source, new ShortenedText(ShortenedText.cut(text, maxLength)));
        }
        return source.part(text)
                .map(part -> ValueReader.converted(source.kind, part, context))
                .orElse(null);
    }
}
