package dev.casebook.reader;

import static java.util.Objects.requireNonNull;

import dev.casebook.envelope.Extent;
import dev.casebook.envelope.Part;
import dev.casebook.envelope.RetryAfterFormat;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** A place where errors stand, with the slots that hold what a report is made of; arrays, since each error goes by them. */
final class Place {
    private static final Slot[] NONE = {};

    /** How much an error here is about. */
    final Extent extent;
    /** The further fields. */
    final Named[] fields;
    /** The fields that say how long to wait. */
    final Wait[] waits;
    /** What stands around the error. */
    final Named[] context;

    /** Every part, so that none has to be looked for in vain. */
    private final Map<Part, Slot[]> parts = new EnumMap<>(Part.class);

    Place(Extent extent, Map<Part, List<Slot>> parts, List<Named> fields, List<Wait> waits, List<Named> context) {
        this.extent = extent;
        this.fields = fields.toArray(Named[]::new);
        this.waits = waits.toArray(Wait[]::new);
        this.context = context.toArray(Named[]::new);
        for (Part part : Part.values()) {
            this.parts.put(part, parts.getOrDefault(part, List.of()).toArray(NONE));
        }
    }

    /** The slots of a part, the preferred one first. */
    Slot[] slots(Part part) {
        return requireNonNull(parts.get(part));
    }

    /** The slots of a field, the preferred one first. */
    static final class Named {
        final String name;
        final Slot[] slots;

        Named(String name, List<Slot> slots) {
            this.name = name;
            this.slots = slots.toArray(NONE);
        }
    }

    /** The slot of a waiting time. */
    static final class Wait {
        final Slot[] slots;
        final RetryAfterFormat form;

        Wait(Slot slot, RetryAfterFormat form) {
            this.slots = new Slot[] {slot};
            this.form = form;
        }
    }
}
