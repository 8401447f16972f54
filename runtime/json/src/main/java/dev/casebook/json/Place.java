package dev.casebook.json;

import dev.casebook.envelope.Extent;
import dev.casebook.envelope.Part;
import dev.casebook.envelope.WaitForm;
import java.util.List;
import java.util.Map;

/**
 * A place where errors stand, with the slots that hold what a report is made of.
 *
 * @param scope the scope of the error itself
 * @param extent how much an error there is about
 * @param parts the slots of each part, the preferred one first; every part is there
 * @param fields the further fields
 * @param waits the fields that say how long to wait
 * @param context what stands around the error
 */
record Place(
        int scope,
        Extent extent,
        Map<Part, List<Slot>> parts,
        List<Named> fields,
        List<Wait> waits,
        List<Named> context) {
    /** The slots of a part, the preferred one first. */
    List<Slot> slots(Part part) {
        return parts.getOrDefault(part, List.of());
    }

    /** The slots of a field, the preferred one first. */
    record Named(String name, List<Slot> slots) {}

    /** The slot of a waiting time. */
    record Wait(Slot slot, WaitForm form) {}
}
