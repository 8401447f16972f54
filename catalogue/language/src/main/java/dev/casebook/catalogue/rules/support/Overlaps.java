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
        return two instanceof Code.Range ? !(one instanceof Code.Range) && of(two, one) : one.equals(two);
    }

    private Overlaps() {}
}
