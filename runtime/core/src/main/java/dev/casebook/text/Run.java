package dev.casebook.text;

/** Which characters belong together as one value. A run is as long as it can be, and begins where nothing of it stands before. */
enum Run {
    /** Whatever stands up to the next part of the template. */
    ANY,
    /** Digits, 18 at most. */
    DIGITS,
    /** Digits, 18 at most, perhaps with a minus. */
    SIGNED,
    /** Digits with a point among them, perhaps with a minus. */
    DECIMAL,
    /** What has no white space, quotes or brackets in it, without a punctuation mark at its end. */
    TOKEN;

    private static final int MAX_DIGITS = 18;
    private static final int MAX = 200;
    private static final String NOT_IN_TOKENS = "\"'`<>()[]{},;";
    private static final String NOT_AT_THE_END = ".:!?";

    /** Where the run from {@code start} ends; {@code start} itself where there is none. */
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
