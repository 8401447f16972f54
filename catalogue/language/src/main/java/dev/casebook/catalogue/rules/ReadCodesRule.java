package dev.casebook.catalogue.rules;

import static dev.casebook.catalogue.diagnostic.CodeProblems.STATUSES_NOT_READ;
import static dev.casebook.catalogue.diagnostic.CodeProblems.SUBCODES_NOT_READ;

import dev.casebook.Code;
import dev.casebook.catalogue.diagnostic.Findings;
import dev.casebook.catalogue.model.Catalogue;
import dev.casebook.catalogue.model.CoveredCodes;
import dev.casebook.catalogue.model.EnvelopeKind;
import dev.casebook.catalogue.source.Located;
import dev.casebook.catalogue.source.Span;
import dev.casebook.envelope.Part;
import java.util.ArrayList;
import java.util.List;

/** What entries and categories compare is read from bodies, where the catalogue reads bodies: subcodes and statuses. */
final class ReadCodesRule implements Rule {
    @Override
    public void check(Catalogue catalogue, Findings findings) {
        if (catalogue.envelopes().isEmpty() || !catalogue.broken().isEmpty()) {
            return;
        }
        boolean readsSubcodes = catalogue.shapes().stream()
                .flatMap(shape -> shape.parts().stream())
                .anyMatch(part -> part.part() == Part.SUBCODE);
        boolean hasStatus = catalogue.envelopes().stream().anyMatch(envelope -> envelope.kind() == EnvelopeKind.REPLY);
        List<Located<?>> pairs = new ArrayList<>();
        List<Located<?>> statuses = new ArrayList<>();
        catalogue.errors().stream()
                .flatMap(error -> error.codes().all().stream())
                .filter(code -> code.value() instanceof Code.Pair)
                .forEach(pairs::add);
        catalogue.categories().stream()
                .flatMap(category -> category.covers().stream())
                .forEach(covered -> {
                    if (covered.value() instanceof CoveredCodes.SubcodeBlock
                            || covered.value() instanceof CoveredCodes.SubcodePrefix) {
                        pairs.add(covered);
                    } else if (covered.value() instanceof CoveredCodes.Status) {
                        statuses.add(covered);
                    }
                });
        if (!readsSubcodes && !pairs.isEmpty()) {
            findings.add(SUBCODES_NOT_READ.of(pairs.get(0).value().toString()).atAll(spans(pairs)));
        }
        if (!hasStatus && !statuses.isEmpty()) {
            findings.add(
                    STATUSES_NOT_READ.of(statuses.get(0).value().toString()).atAll(spans(statuses)));
        }
    }

    private static List<Span> spans(List<Located<?>> written) {
        List<Span> spans = new ArrayList<>();
        written.forEach(each -> spans.add(each.span()));
        return spans;
    }
}
