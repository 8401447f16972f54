package dev.casebook.catalogue.bind.mapping;

import static dev.casebook.catalogue.diagnostic.StructureProblems.NOT_A_MAPPING;

import dev.casebook.catalogue.syntax.Syntax;
import java.util.Optional;

/** Reads mappings. */
public final class Mappings {
    public static Optional<Syntax.Mapping> read(Syntax value, MappingOwner owner, BindContext context) {
        if (value instanceof Syntax.Mapping mapping) {
            return Optional.of(mapping);
        }
        if (value instanceof Syntax.Unreadable) {
            context.addKnown();
        } else {
            context.add(NOT_A_MAPPING.of(owner.words(), NodeKinds.words(value)).at(owner.span()));
        }
        return Optional.empty();
    }

    private Mappings() {}
}
