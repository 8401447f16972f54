package dev.casebook.catalogue.rules;

import static dev.casebook.catalogue.diagnostic.OperationProblems.RAISES_NOTHING;
import static dev.casebook.catalogue.diagnostic.OperationProblems.UNKNOWN_OPERATION;
import static dev.casebook.catalogue.diagnostic.OperationProblems.UNKNOWN_RAISED;

import dev.casebook.catalogue.diagnostic.Findings;
import dev.casebook.catalogue.model.BrokenEntry.Kind;
import dev.casebook.catalogue.model.Catalogue;
import dev.casebook.catalogue.model.Operation;
import dev.casebook.catalogue.rules.support.References;

/** An operation raises and includes only what exists, and at least one error. */
final class RaisedReferenceRule implements Rule {
    @Override
    public void check(Catalogue catalogue, Findings findings) {
        References raisable = References.to(catalogue, Kind.ERROR, Kind.CATEGORY);
        References operations = References.to(catalogue, Kind.OPERATION);
        for (Operation operation : catalogue.operations()) {
            operation.raises().forEach(raised -> raisable.check(raised, UNKNOWN_RAISED, findings));
            operation.include().forEach(included -> operations.check(included, UNKNOWN_OPERATION, findings));
            empty(operation, catalogue, findings);
        }
    }

    private static void empty(Operation operation, Catalogue catalogue, Findings findings) {
        String name = operation.name().value().value();
        if (operation.raises().isEmpty()
                && operation.include().isEmpty()
                && !catalogue.broken().has(Kind.OPERATION, name)) {
            findings.add(RAISES_NOTHING.of(name).at(operation.name().span()));
        }
    }
}
