package dev.casebook.reader;

import dev.casebook.envelope.Condition;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A condition whose values in the body have slots. */
final class PlaceCondition {
    private final List<SlotCheck> checks;

    /** A check with its slot; without one for a header or the status. */
    record SlotCheck(Condition.Check check, @Nullable CaptureSlot slot) {}

    /** Whether a condition holds. */
    enum Truth {
        HOLDS,
        FAILS,
        /** The body ended before its value arrived. */
        UNKNOWN;

        Truth and(Truth other) {
            if (this == FAILS || other == FAILS) {
                return FAILS;
            }
            return this == UNKNOWN ? this : other;
        }

        Truth not() {
            return switch (this) {
                case HOLDS -> FAILS;
                case FAILS -> HOLDS;
                case UNKNOWN -> UNKNOWN;
            };
        }
    }

    PlaceCondition(List<SlotCheck> checks) {
        this.checks = List.copyOf(checks);
    }

    /** Whether all its values are in one scope or outside of the body. */
    boolean isWithin(int scope) {
        for (SlotCheck check : checks) {
            if (check.slot != null && check.slot.scope() != scope) {
                return false;
            }
        }
        return true;
    }

    /**
     * Whether it holds.
     *
     * @param absent what a value means that has not arrived
     */
    Truth test(@Nullable Object @Nullable [][] scopes, Arrival arrival, Truth absent) {
        Truth truth = Truth.HOLDS;
        for (SlotCheck check : checks) {
            truth = truth.and(test(check, scopes, arrival, absent));
        }
        return truth;
    }

    private static Truth test(SlotCheck check, @Nullable Object @Nullable [][] scopes, Arrival arrival, Truth absent) {
        CaptureSlot slot = check.slot;
        if (slot == null) {
            return arrival.satisfies(check.check) ? Truth.HOLDS : Truth.FAILS;
        }
        if (scopes == null) {
            return absent;
        }
        Object value = scopes[slot.scope()][slot.index()];
        if (value == null) {
            return absent;
        }
        return check.check.allows(value.toString()) ? Truth.HOLDS : Truth.FAILS;
    }
}
