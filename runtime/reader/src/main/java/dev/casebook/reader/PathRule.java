package dev.casebook.reader;

import dev.casebook.envelope.Pointer;

/** What is done at a path of a body. */
record PathRule(Pointer path, Action action) {
    /** What is done. */
    sealed interface Action {}

    /** A scope begins: values are kept together, anew for each element. */
    record OpenScope(int scope) implements Action {}

    /** An error begins. */
    record StartError(ErrorSite site) implements Action {}

    /** An object where a list of errors is expected may be an error itself. */
    record StartObjectError(ErrorSite site) implements Action {}

    /** At the end of an element: its value is kept if its condition holds and no earlier element had one. */
    record Select(PlaceCondition where, CaptureSlot from, CaptureSlot to) implements Action {}

    /** A value is captured. */
    record Capture(CaptureSlot slot) implements Action {}

    /** A part of the success is noted. */
    record MarkSuccess(String pointer) implements Action {}

    /** A text that may hold JSON is read as JSON. */
    record ReadJsonText() implements Action {}
}
