package dev.casebook.catalogue.bind.mapping;

import static dev.casebook.catalogue.diagnostic.Problem.NOT_A_MAPPING;

import dev.casebook.catalogue.diagnostic.Diagnostic;
import dev.casebook.catalogue.syntax.Syntax;
import java.util.Optional;

/** Reads mappings. */
public final class Mappings {
    public static Optional<Syntax.Mapping> read(Syntax value, Owner owner, BindContext context) {
        if (value instanceof Syntax.Mapping mapping) {
            return Optional.of(mapping);
        }
        if (value instanceof Syntax.Unreadable) {
            context.addKnown();
        } else {
            context.add(Diagnostic.at(owner.span(), NOT_A_MAPPING, owner.words(), Kinds.words(value)));
        }
        return Optional.empty();
    }

    private Mappings() {}
}
