package dev.casebook.benchmarks.report;

/** How thorough a run is. */
public enum Mode {
    /** For a look: minutes, one JDK, few runs. */
    QUICK,
    /** For the page: every size, both JDKs. */
    FULL;

    /**
     * The mode that a command line names.
     *
     * @throws IllegalArgumentException if it is neither {@code quick} nor {@code full}
     */
    public static Mode of(String word) {
        return switch (word) {
            case "quick" -> QUICK;
            case "full" -> FULL;
            default -> throw new IllegalArgumentException("a mode is quick or full, and not " + word);
        };
    }

    /** One of two values. */
    public <T> T choose(T quick, T full) {
        return this == QUICK ? quick : full;
    }
}
