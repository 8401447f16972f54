package dev.casebook.catalogue.rules;

import static dev.casebook.catalogue.diagnostic.HistoryProblems.PUBLISHED_CODE_RETIRED;
import static dev.casebook.catalogue.diagnostic.HistoryProblems.PUBLISHED_NAME_RETIRED;
import static dev.casebook.catalogue.diagnostic.HistoryProblems.RETIRED_CODE;
import static dev.casebook.catalogue.diagnostic.HistoryProblems.RETIRED_CODE_WITH_NEXT;
import static dev.casebook.catalogue.diagnostic.HistoryProblems.RETIRED_NAME;

import dev.casebook.Code;
import dev.casebook.catalogue.diagnostic.Finding;
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
        retired.ifPresent(old -> findings.add(
                isRetiredByOverlay(old.span(), code.span(), catalogue)
                        ? PUBLISHED_CODE_RETIRED
                                .of(old.value().toString(), error.name().value().value())
                                .at(old.span())
                                .with(Label.PUBLISHED, code.span())
                        : reused(code.value(), error, free).at(code.span()).with(Label.RETIRED, old.span())));
    }

    /** Whether only the overlay can be corrected: it retires what another catalogue has published. */
    private static boolean isRetiredByOverlay(Span retired, Span used, Catalogue catalogue) {
        return catalogue
                .amends()
                .filter(published -> published.contains(used) && !published.contains(retired))
                .isPresent();
    }

    private static Finding reused(Code code, ErrorEntry error, FreeCodes free) {
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
                findings.add(retired(error.name(), span, catalogue));
            }
        }
    }

    private static Finding retired(Located<Name.OfError> name, Span retired, Catalogue catalogue) {
        String words = name.value().value();
        return isRetiredByOverlay(retired, name.span(), catalogue)
                ? PUBLISHED_NAME_RETIRED.of(words).at(retired).with(Label.PUBLISHED, name.span())
                : RETIRED_NAME.of(words).at(name.span()).with(Label.RETIRED, retired);
    }
}
