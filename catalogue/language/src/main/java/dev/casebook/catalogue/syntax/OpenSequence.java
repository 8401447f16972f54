package dev.casebook.catalogue.syntax;

import dev.casebook.catalogue.source.Span;
import java.util.ArrayList;
import java.util.List;

/** A list whose end has not been read yet. */
final class OpenSequence implements OpenPart {
    private final Span start;
    private final List<Syntax> items = new ArrayList<>();

    OpenSequence(Span start) {
        this.start = start;
    }

    @Override
    public Span start() {
        return start;
    }

    @Override
    public void add(Syntax part) {
        items.add(part);
    }

    @Override
    public Syntax close(Span end) {
        return new Syntax.Sequence(items, upTo(end));
    }
}
