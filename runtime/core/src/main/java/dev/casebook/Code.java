package dev.casebook;

import static java.util.Objects.requireNonNull;

import dev.casebook.text.NumberedText;
import dev.casebook.text.TextTemplate;
import java.io.Serializable;
import java.util.Locale;
import java.util.OptionalInt;

/**
 * A code as it is sent, a range of codes, a pair of code and subcode, or a pattern. {@link Object#toString()} returns the
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

    /** A single integer code that is written in hexadecimal, such as {@code 0x80004005}. */
    static Single hex(Integer code) {
        return new Single(Notation.HEX.text(code));
    }

    /** All integer codes from {@code first} to {@code last}, both included. */
    static Range range(int first, int last) {
        return new Range(first, last, Notation.DECIMAL);
    }

    /** All codes from {@code first} to {@code last}, both included, which are written in hexadecimal. */
    static Range hexRange(int first, int last) {
        return new Range(first, last, Notation.HEX);
    }

    /** An integer code with an integer subcode. */
    static Pair pair(Integer code, Integer subcode) {
        return new Pair(of(code), of(subcode));
    }

    /** A text code with a text subcode. */
    static Pair pair(String code, String subcode) {
        return new Pair(of(code), of(subcode));
    }

    /** Text codes with a number in them, such as {@code FLOOD_WAIT_{seconds:int}}. */
    static Pattern pattern(String template) {
        return new Pattern(template);
    }

    /** Whether a report has this code, a code of this range or pattern, or this code and subcode. */
    default boolean isIn(ErrorReport report) {
        if (this instanceof Pair pair) {
            return pair.code.isIn(report) && hasValue(pair.subcode, report.intSubcode(), report.subcode());
        }
        if (this instanceof Range range) {
            return report.intCode().isPresent()
                    && range.contains(report.intCode().getAsInt());
        }
        return this instanceof Pattern pattern
                ? pattern.contains(report.code())
                : hasValue((Single) this, report.intCode(), report.code());
    }

    private static boolean hasValue(Single code, OptionalInt number, String text) {
        return number.isPresent() ? code.isNumber() && code.number() == number.getAsInt() : code.value.equals(text);
    }

    /** How integer codes are written. Closed: no constant is added in a minor version. */
    enum Notation {
        /** With a sign, such as {@code 130429} and {@code -3}. */
        DECIMAL,
        /** Without a sign, with eight digits, such as {@code 0x80004005}. */
        HEX;

        /** A code in this notation. */
        public String text(int code) {
            return this == DECIMAL ? Integer.toString(code) : String.format(Locale.ROOT, "0x%08X", code);
        }
    }

    /** One code: an integer, or a text, with its case and its leading zeros. */
    record Single(String value) implements Code {
        private static final int RADIX = 16;

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
            return value.startsWith("0x")
                    ? Integer.parseUnsignedInt(value.substring(2), RADIX)
                    : Integer.parseInt(value);
        }

        /** Whether it is an integer, in decimal or in hexadecimal. */
        boolean isNumber() {
            try {
                return value.equals(Integer.toString(number())) || value.startsWith("0x");
            } catch (NumberFormatException text) {
                return false;
            }
        }

        @Override
        public String toString() {
            return value;
        }
    }

    /** A range of integer codes, both ends included. */
    record Range(int first, int last, Notation notation) implements Code {
        public Range {
            requireNonNull(notation, "notation");
            if (last <= first) {
                throw new IllegalArgumentException(
                        "the last code of a range is above its first: " + first + "-" + last);
            }
        }

        /** Whether the code is in this range. */
        public boolean contains(int code) {
            return first <= code && code <= last;
        }

        /** Such as {@code 200-299}, {@code -32099..-32000} and {@code 0x100-0x1FF}. */
        @Override
        public String toString() {
            boolean negative = notation == Notation.DECIMAL && first < 0;
            return notation.text(first) + (negative ? ".." : "-") + notation.text(last);
        }
    }

    /** A code that arrives together with a subcode. */
    record Pair(Single code, Single subcode) implements Code {
        public Pair {
            requireNonNull(code, "code");
            requireNonNull(subcode, "subcode");
        }

        /** Such as {@code 100/2388072}, and {@code card_declined (subcode insufficient_funds)} for texts. */
        @Override
        public String toString() {
            return code.isNumber() && subcode.isNumber() ? code + "/" + subcode : code + " (subcode " + subcode + ")";
        }
    }

    /**
     * Text codes with a number in them: a beginning, one value, and perhaps an end.
     *
     * @param template such as {@code FLOOD_WAIT_{seconds:int}}
     */
    record Pattern(String template) implements Code {
        public Pattern {
            TextTemplate parsed = TextTemplate.parse(template);
            if (parsed.slots().size() != 1 || template.startsWith("{")) {
                throw new IllegalArgumentException("a pattern has a beginning and one value: " + template);
            }
        }

        /** What its codes begin with. */
        public String prefix() {
            return template.substring(0, template.indexOf('{'));
        }

        /** What its codes end with; empty if they end with the value. */
        public String suffix() {
            return template.substring(template.indexOf('}') + 1);
        }

        /** Whether a code is one of these: the beginning, 1 to 18 digits, and the end. */
        public boolean contains(String code) {
            return NumberedText.matches(code, prefix(), suffix());
        }

        @Override
        public String toString() {
            return template;
        }
    }
}
