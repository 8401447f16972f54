package dev.casebook.catalogue.rules;

import static dev.casebook.catalogue.diagnostic.OperationProblems.RAISED_ALREADY;

import dev.casebook.catalogue.diagnostic.Findings;
import dev.casebook.catalogue.model.Catalogue;
import dev.casebook.catalogue.model.Name;
import dev.casebook.catalogue.model.Operation;
import dev.casebook.catalogue.model.Operations;
import dev.casebook.catalogue.source.Located;
import java.util.LinkedHashSet;
import java.util.Set;

/** No operation lists an error together with its category. */
final class DuplicateRaisedRule implements Rule {
    @Override
    public void check(Catalogue catalogue, Findings findings) {
        Operations operations = Operations.of(catalogue);
        for (Operation operation : catalogue.operations()) {
            Set<Name> all = new LinkedHashSet<>();
            operation.raises().forEach(raised -> all.add(raised.value()));
            for (Located<Name> raised : operation.raises()) {
                operations
                        .swallower(raised.value(), all)
                        .ifPresent(category -> findings.add(RAISED_ALREADY
                                .of(raised.value().value(), category.value())
                                .at(raised.span())));
            }
        }
    }
}
