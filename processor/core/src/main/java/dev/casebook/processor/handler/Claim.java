package dev.casebook.processor.handler;

import static java.util.Objects.requireNonNull;

/**
 * What happens to errors of a type, unless a more specific claim says otherwise.
 *
 * @param type the qualified name of the type
 * @param answer what happens
 */
public record Claim(String type, Answer answer) {
    /** What happens to an error. */
    public sealed interface Answer {}

    /**
     * A method handles it.
     *
     * @param index the method's place among the handler's methods
     */
    public record ByMethod(int index) implements Answer {}

    /**
     * It is left out on purpose.
     *
     * @param reason why, in words
     */
    public record Excepted(String reason) implements Answer {}

    /** Nobody handles it, and the build was told to go on. */
    public record Left() implements Answer {}

    public Claim {
        requireNonNull(type, "type");
        requireNonNull(answer, "answer");
    }
}
