package dev.casebook.catalogue.rules;

import static dev.casebook.catalogue.diagnostic.HistoryProblems.RETIRED_CODE;
import static dev.casebook.catalogue.diagnostic.HistoryProblems.RETIRED_CODE_WITH_NEXT;
import static dev.casebook.catalogue.diagnostic.HistoryProblems.RETIRED_NAME;

import dev.casebook.Code;
import dev.casebook.catalogue.diagnostic.Diagnostic;
import dev.casebook.catalogue.diagnostic.Findings;
import dev.casebook.catalogue.diagnostic.Label;
import dev.casebook.catalogue.model.Catalogue;
import dev.casebook.catalogue.model.ErrorEntry;
import dev.casebook.catalogue.model.Name;
import dev.casebook.catalogue.rules.support.FreeCodes;
import dev.casebook.catalogue.rules.support.Overlaps;
import dev.casebook.catalogue.source.Located;
import dev.casebook.catalogue.source.Span;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** No error takes a code or a name that was retired. */
final class RetiredRule implements Rule {
    @Override
    public void check(Catalogue catalogue, Findings findings) {
        if (!catalogue.sections().retired().codes().isEmpty()) {
            FreeCodes free = FreeCodes.of(catalogue);
            for (ErrorEntry error : catalogue.errors()) {
                error.codes().all().forEach(code -> check(code, error, free, catalogue, findings));
            }
        }
        names(catalogue, findings);
    }

    private static void check(
            Located<Code> code, ErrorEntry error, FreeCodes free, Catalogue catalogue, Findings findings) {
        Optional<Located<Code>> retired = catalogue.sections().retired().codes().stream()
                .filter(old -> Overlaps.of(old.value(), code.value()))
                .findFirst();
        retired.ifPresent(old ->
                findings.add(reused(code.value(), error, free).at(code.span()).with(Label.RETIRED, old.span())));
    }

    private static Diagnostic reused(Code code, ErrorEntry error, FreeCodes free) {
        String name = error.name().value().value();
        return free.after(code, error.category().value())
                .map(next -> RETIRED_CODE_WITH_NEXT.of(code.toString(), name, next.toString()))
                .orElseGet(() -> RETIRED_CODE.of(code.toString(), name));
    }

    private static void names(Catalogue catalogue, Findings findings) {
        Map<Name.OfError, Span> retired = new HashMap<>();
        catalogue.sections().retired().names().forEach(name -> retired.putIfAbsent(name.value(), name.span()));
        for (ErrorEntry error : catalogue.errors()) {
            Span span = retired.get(error.name().value());
            if (span != null) {
                findings.add(RETIRED_NAME
                        .of(error.name().value().value())
                        .at(error.name().span())
                        .with(Label.RETIRED, span));
            }
        }
    }
}
