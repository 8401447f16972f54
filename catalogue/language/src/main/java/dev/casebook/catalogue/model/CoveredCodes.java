package dev.casebook.catalogue.model;

import static java.util.Objects.requireNonNull;

/** Codes that belong to a category although no error lists them. {@link Object#toString()} is the way catalogues write it. */
public sealed interface CoveredCodes {
    /** Integer codes, both ends included; a single code where they are equal. */
    record Block(int first, int last) implements CoveredCodes {
        @Override
        public String toString() {
            return first == last ? Integer.toString(first) : first + "-" + last;
        }
    }

    /** Integer subcodes of one code, both ends included; a single subcode where they are equal. */
    record SubcodeBlock(int code, int first, int last) implements CoveredCodes {
        @Override
        public String toString() {
            return code + "/" + new Block(first, last);
        }
    }

    /** Text codes that begin with a prefix, such as {@code 23*}. */
    record Prefix(String prefix) implements CoveredCodes {
        public Prefix {
            requireNonNull(prefix, "prefix");
        }

        @Override
        public String toString() {
            return prefix + "*";
        }
    }
}
