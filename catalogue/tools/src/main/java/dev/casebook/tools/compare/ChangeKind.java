package dev.casebook.tools.compare;

import java.util.Locale;

/** What a change is about. */
public enum ChangeKind {
    /** A code means something else, or could mean it later. */
    WIRE("a code means something else"),
    /** A handler, a catch or a switch stops compiling. */
    SOURCE("a handler or a catch stops compiling"),
    /** Programs compile, and do something else at run time. */
    BEHAVIOUR("programs compile, and do something else"),
    /** Texts for people. */
    TEXT("texts for people");

    private final String about;

    ChangeKind(String about) {
        this.about = about;
    }

    /** Its word, such as {@code wire}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What it means. */
    public String about() {
        return about;
    }
}
