package dev.casebook.processor.io;

import java.util.Set;

/** The options that the processors know. None has to be given. */
public final class Options {
    /** Files and folders in which catalogues are looked for first, separated as on a class path. */
    public static final String CATALOGUE = "casebook.catalogue";

    /** With the value {@link #ERROR}, a digest that the build wrote from another catalogue fails the compilation. */
    public static final String DIGEST = "casebook.digest";

    /** With the value {@link #WARNING}, an incomplete handler does not fail the compilation. */
    public static final String UNHANDLED = "casebook.unhandled";

    /** The value that makes a warning an error. */
    public static final String ERROR = "error";

    /** The value that makes an error a warning. */
    public static final String WARNING = "warning";

    /** Every option. Both processors claim them all, since javac warns about those that nobody claims. */
    public static final Set<String> ALL = Set.of(CATALOGUE, DIGEST, UNHANDLED);

    private Options() {}
}
