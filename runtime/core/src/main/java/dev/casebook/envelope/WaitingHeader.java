package dev.casebook.envelope;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * A header that says how long to wait.
 *
 * @param name the header's name, in any letter case
 * @param at where the waiting time stands if the header holds JSON; of several the longest counts
 * @param form how it says it
 */
public record WaitingHeader(String name, Optional<Pointer> at, WaitForm form) {
    public WaitingHeader {
        requireNonNull(name, "name");
        requireNonNull(at, "at");
        requireNonNull(form, "form");
    }

    /** A header whose whole value is the waiting time. */
    public static WaitingHeader plain(String name, WaitForm form) {
        return new WaitingHeader(name, Optional.empty(), form);
    }

    /**
     * A header that holds JSON.
     *
     * @throws IllegalArgumentException if the pointer is none
     */
    public static WaitingHeader json(String name, String pointer, WaitForm form) {
        return new WaitingHeader(name, Optional.of(Pointer.parse(pointer)), form);
    }
}
