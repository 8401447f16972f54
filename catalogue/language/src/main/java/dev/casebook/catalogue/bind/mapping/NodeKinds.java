package dev.casebook.catalogue.bind.mapping;

import dev.casebook.catalogue.syntax.Syntax;

/** The kinds of values, in words. */
final class NodeKinds {
    static String words(Syntax value) {
        if (value instanceof Syntax.Sequence) {
            return "a list";
        }
        if (value instanceof Syntax.Mapping) {
            return "a mapping";
        }
        return value instanceof Syntax.Scalar scalar && scalar.isAbsent() ? "nothing" : "a text";
    }

    private NodeKinds() {}
}
