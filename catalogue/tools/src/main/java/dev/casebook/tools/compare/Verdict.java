package dev.casebook.tools.compare;

import java.util.Locale;

/** What a change means for the number of the next version, from the least to the most. */
public enum Verdict {
    /** Nothing that a program notices. */
    PATCH,
    /** Programs that are complete may not compile, or programs do something else. */
    MINOR,
    /** Programs break, or a code means something else. */
    MAJOR;

    /** Its word, such as {@code major}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
