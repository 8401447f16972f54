package dev.casebook.catalogue.diagnostic;

import dev.casebook.HiddenCharacters;

/** Shows a text from a catalogue safely: on one line, what is invisible or turns the direction escaped, not too long. */
public final class DisplayText {
    private static final int MAX = 80;

    /** The text in a form that can be inside a message. */
    public static String of(String text) {
        StringBuilder shown = new StringBuilder();
        int next = 0;
        while (next < text.length() && shown.length() < MAX) {
            int point = text.codePointAt(next);
            shown.append(point(point));
            next += Character.charCount(point);
        }
        return next < text.length() ? shown.append("...").toString() : shown.toString();
    }

    /** One character; an invisible one as a backslash, {@code u} and its number. */
    static String point(int point) {
        return HiddenCharacters.isHidden(point) ? HiddenCharacters.escape(point) : Character.toString(point);
    }

    private DisplayText() {}
}
