package dev.casebook.tools.read;

import dev.casebook.Advice;
import dev.casebook.Code;
import dev.casebook.Unreadable;
import dev.casebook.UnreadableBody;
import dev.casebook.catalogue.model.CategoryTree;
import dev.casebook.tools.find.FoundEntry;

/** A body, or an error in it, that cannot be read. */
final class UnreadableInterpretedException extends InterpretedException implements Unreadable {
    private static final long serialVersionUID = 1L;

    private final UnreadableBody body;

    UnreadableInterpretedException(UnreadableBody body, CategoryTree tree, Code.Notation notation) {
        super(body.report(), FoundEntry.NOTHING, tree, notation);
        this.body = body;
    }

    @Override
    public UnreadableBody body() {
        return body;
    }

    @Override
    protected Advice catalogueAdvice() {
        return body.advice();
    }

    @Override
    protected String title() {
        return body.reason().description();
    }
}
