package dev.casebook.catalogue.naming;

import dev.casebook.Code;
import dev.casebook.catalogue.source.Located;

/**
 * A compile-time constant for a code or a part of one.
 *
 * @param name such as {@code RATE_LIMIT_HIT_ALSO_470}
 * @param code the code, range or pair that it is from
 * @param part which part of that it is
 */
public record CodeConstant(String name, Located<Code> code, Part part) {
    /** A part of a code. */
    public enum Part {
        /** All of a single code. */
        WHOLE,
        /** The first code of a range. */
        FIRST,
        /** The last code of a range. */
        LAST,
        /** The code of a pair. */
        CODE,
        /** The subcode of a pair. */
        SUBCODE,
        /** What the codes of a pattern begin with. */
        PREFIX
    }

    /** Its value as it is written; for integer catalogues an integer in its notation. */
    public String value() {
        return switch (part) {
            case WHOLE -> code.value().toString();
            case FIRST -> range().notation().text(range().first());
            case LAST -> range().notation().text(range().last());
            case CODE -> ((Code.Pair) code.value()).code().value();
            case SUBCODE -> ((Code.Pair) code.value()).subcode().value();
            case PREFIX -> ((Code.Pattern) code.value()).prefix();
        };
    }

    private Code.Range range() {
        return (Code.Range) code.value();
    }
}
