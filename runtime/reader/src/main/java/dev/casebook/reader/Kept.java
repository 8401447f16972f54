package dev.casebook.reader;

import dev.casebook.UnreadableBody.Reason;
import dev.casebook.envelope.Part;
import org.jspecify.annotations.Nullable;

/**
 * What was kept for one error. Absent values are null here and in the few files that fill a report: this is read for every
 * field of every error.
 */
final class Kept {
    private final Place place;
    private final @Nullable Object[][] scopes;
    private boolean tooLong;

    Kept(Place place, @Nullable Object[][] scopes) {
        this.place = place;
        this.scopes = scopes;
    }

    /** The code, the reason why it cannot be read, or null where none arrived. */
    @Nullable
    Object code() {
        Object bad = null;
        for (Slot slot : place.slots(Part.CODE)) {
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
    Object first(Slot[] slots) {
        for (Slot slot : slots) {
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
        return first(place.slots(part));
    }

    @Nullable
    String text(Slot[] slots) {
        return first(slots) instanceof String text ? text : null;
    }

    /** Whether a text that was asked for is longer than allowed. */
    boolean tooLong() {
        return tooLong;
    }
}
