package dev.casebook.catalogue.rules;

import static dev.casebook.catalogue.diagnostic.OperationProblems.RAISES_NOTHING;
import static dev.casebook.catalogue.diagnostic.OperationProblems.UNKNOWN_OPERATION;
import static dev.casebook.catalogue.diagnostic.OperationProblems.UNKNOWN_RAISED;

import dev.casebook.catalogue.diagnostic.Findings;
import dev.casebook.catalogue.diagnostic.Nearest;
import dev.casebook.catalogue.model.BrokenEntry.Kind;
import dev.casebook.catalogue.model.Catalogue;
import dev.casebook.catalogue.model.Name;
import dev.casebook.catalogue.model.Operation;
import dev.casebook.catalogue.rules.support.Written;
import dev.casebook.catalogue.source.Located;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** An operation raises and includes only what exists, and at least one error. */
final class KnownRaised implements Rule {
    @Override
    public void check(Catalogue catalogue, Findings findings) {
        List<String> raisable = new ArrayList<>(Written.errors(catalogue));
        raisable.addAll(Written.categories(catalogue));
        List<String> operations = Written.operations(catalogue);
        Set<String> known = new HashSet<>(raisable);
        for (Operation operation : catalogue.operations()) {
            for (Located<Name> raised : operation.raises()) {
                String name = raised.value().value();
                if (!known.contains(name) && !isBroken(raised.value(), catalogue)) {
                    findings.add(
                            UNKNOWN_RAISED.of(name, Nearest.of(name, raisable)).at(raised.span()));
                }
            }
            included(operation, operations, catalogue, findings);
            empty(operation, catalogue, findings);
        }
    }

    private static boolean isBroken(Name name, Catalogue catalogue) {
        Kind kind = name instanceof Name.OfError ? Kind.ERROR : Kind.CATEGORY;
        return catalogue.broken().has(kind, name.value());
    }

    private static void included(Operation operation, List<String> known, Catalogue catalogue, Findings findings) {
        for (Located<Name.InKebabCase> included : operation.include()) {
            String name = included.value().value();
            if (!known.contains(name) && !catalogue.broken().has(Kind.OPERATION, name)) {
                findings.add(UNKNOWN_OPERATION.of(name, Nearest.of(name, known)).at(included.span()));
            }
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
