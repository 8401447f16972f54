package dev.casebook.text;

/** The characters of one value. A run is as long as possible, and starts where no such character is before it. */
enum Run {
    /** Anything up to the next part of the template. */
    ANY,
    /** Up to 18 digits. */
    DIGITS,
    /** Up to 18 digits, with an optional minus. */
    SIGNED,
    /** Digits with an optional decimal point and an optional minus. */
    DECIMAL,
    /** Text without white space, quotes or brackets, and without a punctuation mark at its end. */
    TOKEN;

    private static final int MAX_DIGITS = 18;
    private static final int MAX = 200;
    private static final String NOT_IN_TOKENS = "\"'`<>()[]{},;";
    private static final String NOT_AT_THE_END = ".:!?";

    /** The end of the run from {@code start}; {@code start} itself if there is none. */
    int end(String text, int start) {
        if (start >= text.length() || isInside(text, start)) {
            return start;
        }
        int end = this == DIGITS || this == TOKEN || text.charAt(start) != '-' ? start : start + 1;
        int first = end;
        while (end < text.length() && end - first <= most() && has(text.charAt(end))) {
            end++;
        }
        while (end > first && this != DIGITS && this != SIGNED && NOT_AT_THE_END.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end == first || end - first > most() ? start : end;
    }

    private int most() {
        return this == TOKEN ? MAX : MAX_DIGITS;
    }

    /** Whether the run would begin in the middle of a longer one, such as at the 3 of 130. */
    private boolean isInside(String text, int start) {
        if (start == 0) {
            return false;
        }
        char before = text.charAt(start - 1);
        boolean signed = text.charAt(start) == '-' && this != TOKEN;
        return signed ? Character.isLetterOrDigit(before) : has(before);
    }

    private boolean has(char letter) {
        boolean digit = letter >= '0' && letter <= '9';
        return switch (this) {
            case ANY -> true;
            case DIGITS, SIGNED -> digit;
            case DECIMAL -> digit || letter == '.';
            case TOKEN ->
                !Character.isWhitespace(letter) && !Character.isISOControl(letter) && NOT_IN_TOKENS.indexOf(letter) < 0;
        };
    }
}
