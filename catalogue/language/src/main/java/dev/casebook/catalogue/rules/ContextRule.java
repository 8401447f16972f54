package dev.casebook.catalogue.rules;

import static dev.casebook.catalogue.diagnostic.EnvelopeProblems.STRAY_CONTEXT;

import dev.casebook.catalogue.diagnostic.Findings;
import dev.casebook.catalogue.model.BrokenEntry.Kind;
import dev.casebook.catalogue.model.Catalogue;
import dev.casebook.catalogue.model.ContextField;
import dev.casebook.catalogue.model.Envelope;
import dev.casebook.catalogue.source.Located;
import dev.casebook.envelope.Pointer;

/** What is around errors leads to one value for at least one of their places. */
final class ContextRule implements Rule {
    @Override
    public void check(Catalogue catalogue, Findings findings) {
        for (Envelope envelope : catalogue.envelopes()) {
            if (!catalogue.broken().has(Kind.ENVELOPE, envelope.name().value().value())) {
                check(envelope, findings);
            }
        }
    }

    private static void check(Envelope envelope, Findings findings) {
        for (ContextField field : envelope.context()) {
            for (Located<Pointer> at : field.at()) {
                if (envelope.places().stream()
                        .noneMatch(place -> at.value().isSingleFor(place.at().value()))) {
                    findings.add(STRAY_CONTEXT
                            .of(at.value().toString(), envelope.name().value().value())
                            .at(at.span()));
                }
            }
        }
    }
}
