package dev.casebook.catalogue.rules;

import static dev.casebook.catalogue.diagnostic.OperationProblems.INCLUDE_CYCLE;

import dev.casebook.catalogue.diagnostic.Finding;
import dev.casebook.catalogue.diagnostic.Findings;
import dev.casebook.catalogue.model.Catalogue;
import dev.casebook.catalogue.model.Name;
import dev.casebook.catalogue.model.Operation;
import dev.casebook.catalogue.model.Operations;
import dev.casebook.catalogue.rules.support.Cycles;
import dev.casebook.catalogue.source.Located;
import java.util.List;
import java.util.stream.Stream;

/** No operation includes itself, not even by way of others. */
final class IncludeCycleRule implements Rule {
    @Override
    public void check(Catalogue catalogue, Findings findings) {
        Operations operations = Operations.of(catalogue);
        Cycles.of(catalogue.operations(), operation -> included(operation, operations))
                .forEach(cycle -> findings.add(finding(cycle)));
    }

    private static List<Operation> included(Operation operation, Operations operations) {
        return operation.include().stream()
                .flatMap(name -> operations.find(name.value()).stream())
                .distinct()
                .toList();
    }

    /** Stands where the last operation includes the first again. */
    private static Finding finding(List<Operation> cycle) {
        Name.InKebabCase first = cycle.get(0).name().value();
        Located<Name.InKebabCase> closing = cycle.get(cycle.size() - 1).include().stream()
                .filter(name -> name.value().equals(first))
                .findFirst()
                .orElseThrow();
        List<String> names = Stream.concat(cycle.stream(), Stream.of(cycle.get(0)))
                .map(operation -> operation.name().value().value())
                .toList();
        return INCLUDE_CYCLE.of(names).at(closing.span());
    }
}
