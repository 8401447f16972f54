package dev.casebook.envelope;

/** How a body is written. Constants may be added in a minor version; {@link #isStructured()} tells their group. */
public enum BodyForm {
    JSON,
    /** XML: an element is a member with its local name, an attribute a member with {@code @} before its name. */
    XML,
    /** A form, such as {@code code=17&message=no}: each field is a member. */
    FORM,
    /** Any text: the whole body is one text. */
    TEXT;

    /** Whether it has members. */
    public boolean isStructured() {
        return this != TEXT;
    }
}
