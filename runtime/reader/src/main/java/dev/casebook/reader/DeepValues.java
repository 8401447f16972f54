package dev.casebook.reader;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The values of a pointer with {@code **} from which a listed code is chosen, the deepest first.
 *
 * @param all the deepest ones, up to a limit
 */
record DeepValues(List<DeepValue> all) {
    /** As many as a report has candidates. */
    private static final int MAX_VALUES = 8;

    /** The values so far and one more: of several at one depth the first one comes first. */
    static DeepValues with(@Nullable Object known, DeepValue value) {
        List<DeepValue> all = known instanceof DeepValues before ? new ArrayList<>(before.all) : new ArrayList<>(2);
        int place = 0;
        while (place < all.size() && all.get(place).depth() >= value.depth()) {
            place++;
        }
        all.add(place, value);
        if (all.size() > MAX_VALUES) {
            all.remove(MAX_VALUES);
        }
        return new DeepValues(all);
    }
}
