package dev.casebook.reader;

import dev.casebook.UnreadableBody.Reason;
import dev.casebook.reader.PlaceCondition.Truth;
import org.jspecify.annotations.Nullable;

/** The values that were captured so far while one body is read, by scope and slot. */
final class CapturedValues {
    private final int[] slotCounts;
    private final Arrival arrival;
    private @Nullable Object[][] scopes;

    /** Whether an error has the array of scopes; their values are shared on purpose. */
    private boolean shared;

    private boolean unreadable;

    CapturedValues(int[] slotCounts, Arrival arrival) {
        this.slotCounts = slotCounts;
        this.arrival = arrival;
        this.scopes = new @Nullable Object[slotCounts.length][];
    }

    /** Empties the scopes that begin at a path. A scope is never inside itself, so that none has to be restored. */
    void open(int[] opened) {
        if (shared && opened.length > 0) {
            scopes = scopes.clone();
            shared = false;
        }
        for (int scope : opened) {
            scopes[scope] = new @Nullable Object[slotCounts[scope]];
        }
    }

    /** Keeps a value. The depth says which one a slot for the deepest value keeps. */
    void capture(CaptureSlot slot, Object value, int depth) {
        @Nullable Object[] scope = scopes[slot.scope()];
        switch (slot.keep()) {
            case LAST -> scope[slot.index()] = value;
            case DEEPEST -> {
                if (!(scope[slot.index()] instanceof DeepValue known) || known.depth() < depth) {
                    scope[slot.index()] = new DeepValue(depth, value);
                }
            }
            case EVERY_DEPTH -> scope[slot.index()] = DeepValues.with(scope[slot.index()], new DeepValue(depth, value));
            case ALL -> scope[slot.index()] = WaitValues.with(scope[slot.index()], value);
        }
        unreadable |= value instanceof Reason;
    }

    /** At the end of an element: keeps its value if its condition holds and no earlier element had one. */
    void select(PathRule.Select select) {
        CaptureSlot to = select.to();
        CaptureSlot from = select.from();
        @Nullable Object[] target = scopes[to.scope()];
        Object value = scopes[from.scope()][from.index()];
        if (target[to.index()] == null
                && value != null
                && select.where().test(scopes, arrival, Truth.FAILS) == Truth.HOLDS) {
            target[to.index()] = value;
        }
    }

    /** Whether a value has arrived for a slot of a scope that is open. */
    boolean has(CaptureSlot slot) {
        @Nullable Object @Nullable [] scope = scopes[slot.scope()];
        return scope != null && scope[slot.index()] != null;
    }

    /** Whether a value cannot be read. */
    boolean hasUnreadable() {
        return unreadable;
    }

    /** The scopes that are open now; values may still arrive in them. */
    @Nullable
    Object[][] scopes() {
        shared = true;
        return scopes;
    }
}
