package dev.casebook.catalogue.rules;

import static dev.casebook.catalogue.diagnostic.HistoryProblems.FORMER_NAME_USED;

import dev.casebook.catalogue.diagnostic.Findings;
import dev.casebook.catalogue.diagnostic.Label;
import dev.casebook.catalogue.model.Catalogue;
import dev.casebook.catalogue.model.ErrorEntry;
import dev.casebook.catalogue.model.Name;
import dev.casebook.catalogue.source.Located;
import dev.casebook.catalogue.source.Span;
import java.util.HashMap;
import java.util.Map;

/** A former name belongs to one error, and no error has it now. */
final class FormerNameRule implements Rule {
    @Override
    public void check(Catalogue catalogue, Findings findings) {
        Map<Name.OfError, Span> used = new HashMap<>();
        catalogue
                .errors()
                .forEach(error -> used.put(error.name().value(), error.name().span()));
        for (ErrorEntry error : catalogue.errors()) {
            for (Located<Name.OfError> former : error.lifecycle().renamedFrom()) {
                Span other = used.putIfAbsent(former.value(), former.span());
                if (other != null) {
                    String name = error.name().value().value();
                    findings.add(FORMER_NAME_USED
                            .of(former.value().value(), name)
                            .at(former.span())
                            .with(Label.USED, other));
                }
            }
        }
    }
}
