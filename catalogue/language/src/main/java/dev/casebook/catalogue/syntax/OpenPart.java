package dev.casebook.catalogue.syntax;

import dev.casebook.catalogue.source.Span;

/** A list or a mapping whose end has not been read yet. */
interface OpenPart {
    /** Where it begins. */
    Span start();

    /** Takes the next part inside it. */
    void add(Syntax part);

    /** The whole, now that its end is known. */
    Syntax close(Span end);

    /** From the beginning up to the end. */
    default Span upTo(Span end) {
        Span start = start();
        return start.source().span(start.line(), start.column(), end.endLine(), end.endColumn());
    }
}
