package dev.casebook.catalogue.syntax;

import dev.casebook.catalogue.diagnostic.Findings;
import dev.casebook.catalogue.source.Span;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** Builds a tree from the beginnings and ends of its parts. */
final class TreeBuilder {
    private final Findings findings;
    private final Deque<OpenPart> open = new ArrayDeque<>();
    private Optional<Syntax> root = Optional.empty();

    TreeBuilder(Findings findings) {
        this.findings = findings;
    }

    int depth() {
        return open.size();
    }

    void openSequence(Span start) {
        open.push(new OpenSequence(start));
    }

    void openMapping(Span start) {
        open.push(new OpenMapping(start, findings));
    }

    void close(Span end) {
        add(open.pop().close(end));
    }

    void add(Syntax part) {
        if (open.isEmpty()) {
            root = Optional.of(part);
        } else {
            open.element().add(part);
        }
    }

    /** The tree; parts that are still open end with what they have. */
    SyntaxTree tree(SyntaxTree.Extent extent) {
        while (!open.isEmpty()) {
            close(open.element().start());
        }
        return new SyntaxTree(root, extent);
    }
}
