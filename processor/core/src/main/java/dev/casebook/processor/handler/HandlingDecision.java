package dev.casebook.processor.handler;

import static java.util.Objects.requireNonNull;

/**
 * What happens to errors of a type, unless a more specific claim says otherwise.
 *
 * @param type the qualified name of the type
 * @param action what happens
 */
public record HandlingDecision(String type, Action action) {
    /** What happens to an error. */
    public sealed interface Action {}

    /**
     * A method handles it.
     *
     * @param index the method's place among the handler's methods
     */
    public record CallMethod(int index) implements Action {}

    /**
     * It is left out on purpose.
     *
     * @param reason why, in words
     */
    public record Excluded(String reason) implements Action {}

    /** Unhandled, in a build with `-Acasebook.unhandled=warning`. */
    public record Unhandled() implements Action {}

    public HandlingDecision {
        requireNonNull(type, "type");
        requireNonNull(action, "answer");
    }
}
