package dev.casebook;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;

/**
 * A code as it is sent, a range of codes, or a pair of code and subcode. {@link Object#toString()} returns the
 * notation of catalogues. Closed: no type is added in a minor version.
 */
public sealed interface Code extends Serializable {
    /** A single integer code. */
    static Single of(Integer code) {
        return new Single(code.toString());
    }

    /** A single text code, such as {@code 23505} or {@code card_declined}. */
    static Single of(String code) {
        return new Single(code);
    }

    /** All integer codes from {@code first} to {@code last}, both included. */
    static Range range(int first, int last) {
        return new Range(first, last);
    }

    /** An integer code with an integer subcode. */
    static Pair pair(Integer code, Integer subcode) {
        return new Pair(of(code), of(subcode));
    }

    /** A text code with a text subcode. */
    static Pair pair(String code, String subcode) {
        return new Pair(of(code), of(subcode));
    }

    /** One code: an integer, or a text, with its case and its leading zeros. */
    record Single(String value) implements Code {
        public Single {
            if (value.isEmpty()) {
                throw new IllegalArgumentException("a code has at least one character");
            }
        }

        /**
         * This code as a number.
         *
         * @throws NumberFormatException if it is a text code
         */
        public int number() {
            return Integer.parseInt(value);
        }

        @Override
        public String toString() {
            return value;
        }
    }

    /** A range of integer codes, both ends included. */
    record Range(int first, int last) implements Code {
        public Range {
            if (last <= first) {
                throw new IllegalArgumentException(
                        "the last code of a range is above its first: " + first + "-" + last);
            }
        }

        /** Whether the code is in this range. */
        public boolean contains(int code) {
            return first <= code && code <= last;
        }

        @Override
        public String toString() {
            return first + "-" + last;
        }
    }

    /** A code that arrives together with a subcode. */
    record Pair(Single code, Single subcode) implements Code {
        public Pair {
            requireNonNull(code, "code");
            requireNonNull(subcode, "subcode");
        }

        @Override
        public String toString() {
            return code + "/" + subcode;
        }
    }
}
