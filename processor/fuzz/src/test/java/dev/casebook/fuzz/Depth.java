package dev.casebook.fuzz;

import java.util.Arrays;

/** How far an input goes: most stop before what takes long. The same input always goes equally far. */
enum Depth {
    /** Findings, and the plan of what would be generated. */
    PLAN,

    /** Every source, written twice, and the page of the catalogue. */
    SOURCES,

    /** Class files, by javac. */
    CLASSES;

    private static final int SOURCES_OF = 8;
    private static final int CLASSES_OF = 128;

    /** Of 128 inputs one goes to class files, and 15 others to sources. */
    static Depth of(byte[] bytes) {
        int hash = Arrays.hashCode(bytes);
        if (Math.floorMod(hash, CLASSES_OF) == 0) {
            return CLASSES;
        }
        return Math.floorMod(hash, SOURCES_OF) == 0 ? SOURCES : PLAN;
    }
}
