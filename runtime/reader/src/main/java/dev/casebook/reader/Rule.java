package dev.casebook.reader;

import dev.casebook.envelope.Pointer;

/** What happens at a place of a body. */
record Rule(Pointer at, Action action) {
    /** What happens. */
    sealed interface Action {}

    /** A scope begins: values are kept together, anew for each element. */
    record Open(int scope) implements Action {}

    /** An error begins. */
    record Find(Place place) implements Action {}

    /** A value is kept. */
    record Keep(Slot slot) implements Action {}

    /** A part of the success is found. */
    record Success(String pointer) implements Action {}

    /** A text that may hold JSON is opened. */
    record Unfold() implements Action {}
}
