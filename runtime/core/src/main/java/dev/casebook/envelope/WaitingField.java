package dev.casebook.envelope;

import static java.util.Objects.requireNonNull;

/**
 * A field of an error that says how long to wait.
 *
 * @param at where it stands, from the error
 * @param form how it says it
 */
public record WaitingField(Pointer at, WaitForm form) {
    public WaitingField {
        requireNonNull(at, "at");
        requireNonNull(form, "form");
    }
}
