package dev.casebook.tools.imports;

import dev.casebook.catalogue.model.CodeKind;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The form of codes: what they are, and texts in them in place of a number.
 *
 * @param kind what the codes are
 * @param placeholders texts in place of a number, such as {@code %d}
 */
record ListedCodes(CodeKind kind, List<String> placeholders) {
    private static final String INTEGER = "(0|-?[1-9][0-9]{0,9})";
    private static final Pattern INTEGERS = Pattern.compile(
            INTEGER + "(\\s*/\\s*" + INTEGER + ")?|[0-9]{1,10}-[0-9]{1,10}|-[0-9]{1,10}\\.\\.-?[0-9]{1,10}");
    private static final String HEX = "0[xX][0-9a-fA-F]{1,8}";
    private static final Pattern HEXES = Pattern.compile(HEX + "(-" + HEX + "|/" + HEX + ")?");
    private static final Pattern TEXTS = Pattern.compile("[^\\s*]++( [^\\s*]++)*+");
    private static final int MAX_TEXT = 200;

    ListedCodes {
        placeholders = List.copyOf(placeholders);
    }

    /** What codes are that nobody says it of: integers or hexadecimal if each of them is, else texts. */
    static CodeKind kind(Collection<String> codes) {
        if (codes.stream().allMatch(code -> isOf(CodeKind.INTEGER, code))) {
            return CodeKind.INTEGER;
        }
        return codes.stream().allMatch(code -> isOf(CodeKind.HEX, code)) ? CodeKind.HEX : CodeKind.TEXT;
    }

    /** A code as a catalogue writes it. */
    String of(String written) {
        String code = written;
        if (kind != CodeKind.TEXT) {
            return kind == CodeKind.HEX ? hex(code) : code;
        }
        for (String placeholder : placeholders) {
            Pattern alone = Pattern.compile("(?<![A-Za-z0-9])" + Pattern.quote(placeholder) + "(?![A-Za-z0-9])");
            code = alone.matcher(code).replaceFirst(Matcher.quoteReplacement("{value:int}"));
        }
        return code;
    }

    private static String hex(String code) {
        return code.startsWith("0X") ? "0x" + code.substring(2) : code;
    }

    /** Whether a catalogue of this kind can have the code. */
    boolean fits(String code) {
        return isOf(kind, code);
    }

    private static boolean isOf(CodeKind kind, String code) {
        return switch (kind) {
            case INTEGER -> INTEGERS.matcher(code).matches() && inRange(code);
            case HEX -> HEXES.matcher(code).matches();
            case TEXT -> TEXTS.matcher(code).matches() && code.length() <= MAX_TEXT;
        };
    }

    private static boolean inRange(String code) {
        return Pattern.compile("[/.\\s]|(?<=[0-9])-")
                .splitAsStream(code)
                .filter(number -> !number.isEmpty())
                .mapToLong(Long::parseLong)
                .allMatch(number -> Math.abs(number) <= Integer.MAX_VALUE);
    }
}
