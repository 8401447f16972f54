package dev.casebook.processor.hostile;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text that counts how often a matcher looks at its characters. */
final class CountedText implements CharSequence {
    private final String text;
    private long looks;

    private CountedText(String text) {
        this.text = text;
    }

    /** The number of looks of a search for every match in a text. */
    static long ofSearch(Pattern pattern, String text) {
        CountedText counted = new CountedText(text);
        Matcher matcher = pattern.matcher(counted);
        while (matcher.find()) {
            counted.looks++;
        }
        return counted.looks;
    }

    /** The number of looks of a match of a whole text. */
    static long ofMatch(Pattern pattern, String text) {
        CountedText counted = new CountedText(text);
        boolean matches = pattern.matcher(counted).matches();
        return counted.looks + (matches ? 1 : 0);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public char charAt(int index) {
        looks++;
        return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.subSequence(start, end);
    }

    @Override
    public String toString() {
        return text;
    }
}
