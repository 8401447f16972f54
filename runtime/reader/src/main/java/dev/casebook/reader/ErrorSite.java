package dev.casebook.reader;

import static java.util.Objects.requireNonNull;

import dev.casebook.envelope.Extent;
import dev.casebook.envelope.Part;
import dev.casebook.envelope.RetryAfterFormat;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** A location of errors, with the slots whose values make a report; arrays, since they are read for every error. */
final class ErrorSite {
    private static final CaptureSlot[] NONE = {};

    /** Whether an error here is about the request or about one item. */
    final Extent extent;
    /** The additional fields. */
    final NamedSlots[] fields;
    /** The fields that say how long to wait before a retry. */
    final RetryAfterSlot[] retryAfter;
    /** The fields around the error. */
    final NamedSlots[] context;

    /** Every part, so that none is missing. */
    private final Map<Part, CaptureSlot[]> parts = new EnumMap<>(Part.class);

    ErrorSite(
            Extent extent,
            Map<Part, List<CaptureSlot>> parts,
            List<NamedSlots> fields,
            List<RetryAfterSlot> retryAfter,
            List<NamedSlots> context) {
        this.extent = extent;
        this.fields = fields.toArray(NamedSlots[]::new);
        this.retryAfter = retryAfter.toArray(RetryAfterSlot[]::new);
        this.context = context.toArray(NamedSlots[]::new);
        for (Part part : Part.values()) {
            this.parts.put(part, parts.getOrDefault(part, List.of()).toArray(NONE));
        }
    }

    /** The slots of a part, the preferred one first. */
    CaptureSlot[] slots(Part part) {
        return requireNonNull(parts.get(part));
    }

    /** The slots of a field, the preferred one first. */
    static final class NamedSlots {
        final String name;
        final CaptureSlot[] slots;

        NamedSlots(String name, List<CaptureSlot> slots) {
            this.name = name;
            this.slots = slots.toArray(NONE);
        }
    }

    /** The slot of a waiting time and its formatat. */
    static final class RetryAfterSlot {
        final CaptureSlot[] slots;
        final RetryAfterFormat format;

        RetryAfterSlot(CaptureSlot slot, RetryAfterFormat format) {
            this.slots = new CaptureSlot[] {slot};
            this.format = format;
        }
    }
}
