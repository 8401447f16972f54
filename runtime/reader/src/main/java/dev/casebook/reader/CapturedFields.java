package dev.casebook.reader;

import dev.casebook.UnreadableBody.Reason;
import dev.casebook.envelope.Part;
import org.jspecify.annotations.Nullable;

/**
 * The captured values of one error. Absent values are null here and in the few files that fill a report, since this is
 * read for every field of every error.
 */
final class CapturedFields {
    private final ErrorSite site;
    private final @Nullable Object[][] scopes;
    private boolean tooLong;

    CapturedFields(ErrorSite site, @Nullable Object[][] scopes) {
        this.site = site;
        this.scopes = scopes;
    }

    /** The code, the reason why it cannot be read, or null if none arrived. */
    @Nullable
    Object code() {
        Object bad = null;
        for (CaptureSlot slot : site.slots(Part.CODE)) {
            Object value = scopes[slot.scope()][slot.index()];
            if (value != null && !(value instanceof Reason)) {
                return value;
            }
            bad = bad == null ? value : bad;
        }
        return bad;
    }

    /** The first value that arrived. */
    @Nullable
    Object first(CaptureSlot[] slots) {
        for (CaptureSlot slot : slots) {
            Object value = scopes[slot.scope()][slot.index()];
            if (value instanceof Reason) {
                tooLong = true;
            } else if (value != null) {
                return value;
            }
        }
        return null;
    }

    @Nullable
    Object first(Part part) {
        return first(site.slots(part));
    }

    @Nullable
    String text(CaptureSlot[] slots) {
        return first(slots) instanceof String text ? text : null;
    }

    /** Whether a text that was asked for is longer than allowed. */
    boolean tooLong() {
        return tooLong;
    }
}
