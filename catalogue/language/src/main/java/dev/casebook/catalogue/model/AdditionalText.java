package dev.casebook.catalogue.model;

import java.util.Locale;

/**
 * A text about an error that an error can do without, and that is kept as it is written. A constant here is all that a
 * key of this kind takes, together with its method in {@code ErrorDefinition}: it is read, put in the schema and in the
 * generated definitions, and shown on the page.
 */
public enum AdditionalText {
    SINCE(Length.LINE, "The revision that added it.", "First revision");

    /** How much can be written. */
    public enum Length {
        /** A text on one line. */
        LINE,
        /** A text of several lines. */
        PARAGRAPH
    }

    private final Length length;
    private final String about;
    private final String label;

    /**
     * A text.
     *
     * @param length how much can be written
     * @param about one sentence for people that says what it is
     * @param label a noun that is before it on the page, such as {@code First revision}
     */
    AdditionalText(Length length, String about, String label) {
        this.length = length;
        this.about = about;
        this.label = label;
    }

    /** Its key in a catalogue, such as {@code since}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Its method in a definition, such as {@code since}. */
    public String method() {
        String camel = CamelCase.camel(key(), '-');
        return Character.toLowerCase(camel.charAt(0)) + camel.substring(1);
    }

    /** How much can be written. */
    public Length length() {
        return length;
    }

    /** One sentence for people that says what it is. */
    public String about() {
        return about;
    }

    /** A noun that is before it on the page, such as {@code First revision}. */
    public String label() {
        return label;
    }
}
