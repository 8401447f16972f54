package dev.casebook.text;

import java.util.Optional;

/** A piece of a template. */
sealed interface Piece {
    /** A text that stands there as it is. */
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

    /** The value that it stands for, if it stands for one. */
    Optional<TextTemplate.Slot> slot();

    /** Whether it takes a text of any length, up to where the next piece begins. */
    default boolean isOpen() {
        return this instanceof Anything
                || (this instanceof Value value && value.of().kind() == ValueKind.STRING);
    }
}
