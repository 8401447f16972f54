package dev.casebook.processor.io;

import java.util.Set;

/** The options that the processors know. None has to be given. */
public final class Options {
    /** Files and folders in which catalogues are looked for first, separated as on a class path. */
    public static final String CATALOGUE = "casebook.catalogue";

    /** With the value {@link #ERROR}, a digest that the build wrote from another catalogue fails the compilation. */
    public static final String DIGEST = "casebook.digest";

    /** The value that makes a warning an error. */
    public static final String ERROR = "error";

    /** Every option. */
    public static final Set<String> ALL = Set.of(CATALOGUE, DIGEST);

    private Options() {}
}
