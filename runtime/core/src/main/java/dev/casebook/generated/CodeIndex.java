package dev.casebook.generated;

import java.util.Arrays;

/**
 * Maps integer codes to the indices of their types, for generated code. A switch over hundreds of codes needs about
 * eight branches that the CPU cannot predict; this hash table needs one or two.
 *
 * <p>Instances are immutable.
 */
public final class CodeIndex {
    /** What {@link #indexOf(int)} returns for an unknown code. */
    public static final int NONE = -1;

    private static final int GOLDEN_RATIO = 0x9E3779B9;

    /** Codes and their indices plus one, alternating, so that both are in one cache line. Free slots are zero. */
    private final int[] slots;

    private final int shift;

    private CodeIndex(int[] slots) {
        this.slots = slots;
        this.shift = Integer.numberOfLeadingZeros(slots.length / 2) + 1;
    }

    /**
     * An index.
     *
     * @param codesAndIndices codes and their indices, alternating; indices are not negative
     * @return the index
     * @throws IllegalArgumentException if an index is missing or negative, or there is a duplicate code
     */
    public static CodeIndex of(int... codesAndIndices) {
        if (codesAndIndices.length % 2 != 0) {
            throw new IllegalArgumentException("a code without an index: " + Arrays.toString(codesAndIndices));
        }
        // at most half full
        CodeIndex made = new CodeIndex(new int[4 * Integer.highestOneBit(Math.max(1, codesAndIndices.length))]);
        for (int i = 0; i < codesAndIndices.length; i += 2) {
            made.put(codesAndIndices[i], codesAndIndices[i + 1]);
        }
        return made;
    }

    /**
     * The index of a code.
     *
     * @param code any code
     * @return its index, from 0, or {@link #NONE}
     */
    public int indexOf(int code) {
        return slots[slotOf(code) + 1] - 1;
    }

    private void put(int code, int index) {
        int slot = slotOf(code);
        if (index < 0 || slots[slot + 1] != 0) {
            throw new IllegalArgumentException("code " + code + " twice, or with a negative index: " + index);
        }
        slots[slot] = code;
        slots[slot + 1] = index + 1;
    }

    /** Where a code is, or would be. */
    private int slotOf(int code) {
        int slot = ((code * GOLDEN_RATIO) >>> shift) * 2;
        while (slots[slot + 1] != 0 && slots[slot] != code) {
            slot = (slot + 2) & (slots.length - 1);
        }
        return slot;
    }
}
