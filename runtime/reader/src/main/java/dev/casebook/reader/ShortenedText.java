package dev.casebook.reader;

/** The beginning of a text that is longer than the limit. */
record ShortenedText(String text) {
    /** The text itself, or a shortened one; no character is cut in two. */
    static Object of(String text, int maxLength) {
        return text.length() > maxLength ? new ShortenedText(cut(text, maxLength)) : text;
    }

    /** The first characters of a text, at most so many. */
    static String cut(String text, int maxLength) {
        if (text.length() <= maxLength) {
            return text;
        }
        boolean splitsPair = maxLength > 0 && Character.isHighSurrogate(text.charAt(maxLength - 1));
        return text.substring(0, splitsPair ? maxLength - 1 : maxLength);
    }
}
