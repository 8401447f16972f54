package dev.casebook.processor.io;

import java.util.Set;

/** The options that the processors know. None has to be given. */
public final class Options {
    /** Files and folders in which catalogues are looked for first, separated as on a class path. */
    public static final String CATALOGUE = "casebook.catalogue";

    /** Every option. */
    public static final Set<String> ALL = Set.of(CATALOGUE);

    private Options() {}
}
