package dev.casebook.catalogue.rules;

import static dev.casebook.catalogue.diagnostic.OperationProblems.INCLUDE_CYCLE;

import dev.casebook.catalogue.diagnostic.Diagnostic;
import dev.casebook.catalogue.diagnostic.Findings;
import dev.casebook.catalogue.model.Catalogue;
import dev.casebook.catalogue.model.Name;
import dev.casebook.catalogue.model.Operation;
import dev.casebook.catalogue.model.Operations;
import dev.casebook.catalogue.source.Located;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** No operation includes itself, not even by way of others. */
final class IncludeCycleRule implements Rule {
    @Override
    public void check(Catalogue catalogue, Findings findings) {
        Operations operations = Operations.of(catalogue);
        Set<Operation> done = new HashSet<>();
        for (Operation operation : catalogue.operations()) {
            walk(operation, operations, new ArrayList<>(), done, findings);
        }
    }

    private static void walk(
            Operation operation, Operations operations, List<Operation> way, Set<Operation> done, Findings findings) {
        if (done.contains(operation)) {
            return;
        }
        way.add(operation);
        for (Located<Name.InKebabCase> included : operation.include()) {
            Optional<Operation> next = operations.find(included.value());
            if (next.isPresent() && way.contains(next.get())) {
                findings.add(circle(way.subList(way.indexOf(next.get()), way.size()), included));
            } else if (next.isPresent()) {
                walk(next.get(), operations, way, done, findings);
            }
        }
        way.remove(way.size() - 1);
        done.add(operation);
    }

    private static Diagnostic circle(List<Operation> round, Located<Name.InKebabCase> closing) {
        List<String> names = new ArrayList<>();
        round.forEach(operation -> names.add(operation.name().value().value()));
        names.add(closing.value().value());
        return INCLUDE_CYCLE.of(names).at(closing.span());
    }
}
