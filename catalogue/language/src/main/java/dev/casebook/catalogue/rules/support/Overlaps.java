package dev.casebook.catalogue.rules.support;

import dev.casebook.Code;

/** Whether two codes, ranges or pairs have something in common. */
public final class Overlaps {
    public static boolean of(Code one, Code two) {
        if (one instanceof Code.Range range) {
            return two instanceof Code.Range other
                    ? range.first() <= other.last() && other.first() <= range.last()
                    : two instanceof Code.Single single && range.contains(single.number());
        }
        if (one instanceof Code.Pattern pattern) {
            return two instanceof Code.Pattern other
                    ? overlap(pattern, other)
                    : two instanceof Code.Single single && pattern.contains(single.value());
        }
        if (two instanceof Code.Pattern) {
            return of(two, one);
        }
        return two instanceof Code.Range ? !(one instanceof Code.Range) && of(two, one) : one.equals(two);
    }

    /** Whether some code matches both patterns: one begins like the other, with digits behind, and so do their ends. */
    private static boolean overlap(Code.Pattern one, Code.Pattern two) {
        return beginAlike(one.prefix(), two.prefix()) && endAlike(one.suffix(), two.suffix());
    }

    private static boolean beginAlike(String one, String two) {
        String shorter = one.length() <= two.length() ? one : two;
        String longer = shorter.equals(one) ? two : one;
        return longer.startsWith(shorter) && isDigits(longer.substring(shorter.length()));
    }

    private static boolean endAlike(String one, String two) {
        String shorter = one.length() <= two.length() ? one : two;
        String longer = shorter.equals(one) ? two : one;
        return longer.endsWith(shorter) && isDigits(longer.substring(0, longer.length() - shorter.length()));
    }

    private static boolean isDigits(String text) {
        return text.chars().allMatch(character -> '0' <= character && character <= '9');
    }

    private Overlaps() {}
}
