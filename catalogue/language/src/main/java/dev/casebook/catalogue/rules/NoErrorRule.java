package dev.casebook.catalogue.rules;

import static dev.casebook.catalogue.diagnostic.CodeProblems.NO_ERROR_LISTED;

import dev.casebook.Code;
import dev.casebook.catalogue.diagnostic.Findings;
import dev.casebook.catalogue.diagnostic.Label;
import dev.casebook.catalogue.model.Catalogue;
import dev.casebook.catalogue.model.ErrorEntry;
import dev.casebook.catalogue.rules.support.Overlaps;
import dev.casebook.catalogue.source.Located;

/** No error has a code that means success. */
final class NoErrorRule implements Rule {
    @Override
    public void check(Catalogue catalogue, Findings findings) {
        for (Located<Code> success : catalogue.head().noError()) {
            for (ErrorEntry error : catalogue.errors()) {
                error.codes().all().stream()
                        .filter(code -> Overlaps.of(code.value(), success.value()))
                        .forEach(code -> findings.add(NO_ERROR_LISTED
                                .of(
                                        code.value().toString(),
                                        error.name().value().value())
                                .at(code.span())
                                .with(Label.OTHER_CODE, success.span())));
            }
        }
    }
}
