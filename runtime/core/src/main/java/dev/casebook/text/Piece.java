package dev.casebook.text;

import java.util.Optional;

/** A piece of a template. */
sealed interface Piece {
    /** A literal text. */
    record Literal(String text) implements Piece {
        @Override
        public Optional<TextTemplate.Slot> slot() {
            return Optional.empty();
        }
    }

    /** Any text. */
    record Anything() implements Piece {
        @Override
        public Optional<TextTemplate.Slot> slot() {
            return Optional.empty();
        }
    }

    /** A value. */
    record Value(TextTemplate.Slot of) implements Piece {
        @Override
        public Optional<TextTemplate.Slot> slot() {
            return Optional.of(of);
        }
    }

    /** The value that it captures, if it captures one. */
    Optional<TextTemplate.Slot> slot();

    /** Whether it matches a text of any length, up to the next piece. */
    default boolean isOpen() {
        return this instanceof Anything
                || (this instanceof Value value && value.of().kind() == ValueKind.STRING);
    }
}
