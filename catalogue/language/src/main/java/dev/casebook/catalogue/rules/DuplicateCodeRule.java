package dev.casebook.catalogue.rules;

import static dev.casebook.catalogue.diagnostic.EntryProblems.DUPLICATE_CODE;

import dev.casebook.Code;
import dev.casebook.catalogue.diagnostic.Findings;
import dev.casebook.catalogue.diagnostic.Label;
import dev.casebook.catalogue.model.Catalogue;
import dev.casebook.catalogue.model.ErrorEntry;
import dev.casebook.catalogue.source.Located;
import java.util.HashMap;
import java.util.Map;

/** A code or a pair means one error. */
final class DuplicateCodeRule implements Rule {
    @Override
    public void check(Catalogue catalogue, Findings findings) {
        Map<Code, Use> uses = new HashMap<>();
        for (ErrorEntry error : catalogue.errors()) {
            for (Located<Code> code : error.codes().all()) {
                if (!(code.value() instanceof Code.Range)) {
                    add(new Use(error, code), uses, findings);
                }
            }
        }
    }

    private static void add(Use use, Map<Code, Use> uses, Findings findings) {
        Use first = uses.putIfAbsent(use.code.value(), use);
        if (first != null) {
            findings.add(DUPLICATE_CODE
                    .of(use.code.value().toString(), first.name(), use.name())
                    .at(use.code.span())
                    .with(Label.FIRST_USED, first.code.span()));
        }
    }

    private record Use(ErrorEntry error, Located<Code> code) {
        String name() {
            return error.name().value().value();
        }
    }
}
