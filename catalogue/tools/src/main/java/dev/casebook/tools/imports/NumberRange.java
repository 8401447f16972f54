package dev.casebook.tools.imports;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers from one to another, both included; of a text that is no number only this text.
 *
 * @param text as it is written
 * @param first the first number
 * @param last the last number
 */
public record NumberRange(String text, long first, long last) {
    private static final Pattern RANGE = Pattern.compile("(-?[0-9]{1,15})(?:\\s*(?:-|\\.\\.)\\s*(-?[0-9]{1,15}))?");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,15}");

    static NumberRange of(String text) {
        Matcher range = RANGE.matcher(text);
        if (!range.matches()) {
            return new NumberRange(text, 1, 0);
        }
        long first = Long.parseLong(range.group(1));
        return new NumberRange(text, first, range.group(2) == null ? first : Long.parseLong(range.group(2)));
    }

    boolean contains(String code) {
        if (code.equals(text)) {
            return true;
        }
        return NUMBER.matcher(code).matches() && Long.parseLong(code) >= first && Long.parseLong(code) <= last;
    }
}
