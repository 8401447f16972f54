package dev.casebook.processor.hostile;

import dev.casebook.catalogue.diagnostic.Finding;
import dev.casebook.processor.hostile.Slots.Slot;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A good catalogue with one hostile text at every place that takes it: alone, or behind what stands there, which makes it
 * a link, a pointer or a code.
 *
 * @param yaml the catalogue
 * @param taken how many places take the text
 * @param refused what is found where it is refused
 */
record HostileCatalogue(String yaml, int taken, List<Finding> refused) {
    static HostileCatalogue of(Base base, HostileText text) {
        Map<Slot, String> taken = new LinkedHashMap<>();
        List<Finding> refused = new ArrayList<>();
        for (Slot slot : base.slots().all()) {
            for (String candidate : candidates(slot, text.text())) {
                List<Finding> errors = base.errors(Map.of(slot, candidate));
                if (errors.isEmpty()) {
                    taken.put(slot, candidate);
                    break;
                }
                refused.addAll(errors);
            }
        }
        Map<Slot, String> together = base.together(taken);
        return new HostileCatalogue(base.slots().with(together), together.size(), List.copyOf(refused));
    }

    /**
     * A template without its values has other methods, and a pointer in place of the word {@code location} is another
     * source. There the text only follows.
     */
    private static List<String> candidates(Slot slot, String text) {
        String behind = slot.text() + text;
        boolean follows = slot.text().contains("{") || slot.text().equals("location");
        return follows ? List.of(behind) : List.of(text, behind);
    }
}
