package dev.casebook.catalogue.model;

import static java.util.Objects.requireNonNull;

import dev.casebook.Code;
import dev.casebook.Code.Notation;

/** Codes that belong to a category although no error lists them. {@link Object#toString()} is the way catalogues write it. */
public sealed interface CoveredCodes {
    /** Integer codes, both ends included; a single code where they are equal. */
    record Block(int first, int last, Notation notation) implements CoveredCodes {
        public Block {
            requireNonNull(notation, "notation");
        }

        @Override
        public String toString() {
            return first == last ? notation.text(first) : new Code.Range(first, last, notation).toString();
        }
    }

    /** Integer subcodes of one code, both ends included; a single subcode where they are equal. */
    record SubcodeBlock(int code, Block subcodes) implements CoveredCodes {
        public SubcodeBlock {
            requireNonNull(subcodes, "subcodes");
        }

        /** The first subcode. */
        public int first() {
            return subcodes.first();
        }

        /** The last subcode. */
        public int last() {
            return subcodes.last();
        }

        @Override
        public String toString() {
            return subcodes.notation().text(code) + "/" + subcodes;
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

    /** Text subcodes of one code that begin with a prefix; of every subcode if it is empty. */
    record SubcodePrefix(String code, String prefix) implements CoveredCodes {
        public SubcodePrefix {
            requireNonNull(code, "code");
            requireNonNull(prefix, "prefix");
        }

        @Override
        public String toString() {
            return "{code: " + code + ", subcode: " + prefix + "*}";
        }
    }

    /** Reports with a value in a field, such as {@code {type: card_error}}, whatever their code. */
    record Field(String name, String value, Match match) implements CoveredCodes {
        /** How the value of a report is compared. */
        public enum Match {
            /** It is equal. */
            EQUAL,
            /** It begins so. */
            PREFIX
        }

        public Field {
            requireNonNull(name, "name");
            requireNonNull(value, "value");
            requireNonNull(match, "match");
        }

        @Override
        public String toString() {
            return "{" + name + ": " + value + (match == Match.PREFIX ? "*" : "") + "}";
        }
    }

    /** Reports with an HTTP status, both ends included, whatever their code. */
    record Status(int first, int last) implements CoveredCodes {
        @Override
        public String toString() {
            return "{http: " + new Block(first, last, Notation.DECIMAL) + "}";
        }
    }
}
