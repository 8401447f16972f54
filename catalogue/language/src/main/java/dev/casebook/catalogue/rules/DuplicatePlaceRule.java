package dev.casebook.catalogue.rules;

import static dev.casebook.catalogue.diagnostic.EnvelopeProblems.SAME_PLACE;

import dev.casebook.catalogue.diagnostic.Findings;
import dev.casebook.catalogue.diagnostic.Label;
import dev.casebook.catalogue.model.Catalogue;
import dev.casebook.catalogue.model.Envelope;
import dev.casebook.catalogue.model.EnvelopePlace;
import dev.casebook.catalogue.source.Located;
import dev.casebook.envelope.Pointer;
import java.util.HashMap;
import java.util.Map;

/** A place of an envelope has one shape. */
final class DuplicatePlaceRule implements Rule {
    @Override
    public void check(Catalogue catalogue, Findings findings) {
        catalogue.envelopes().forEach(envelope -> check(envelope, findings));
    }

    private static void check(Envelope envelope, Findings findings) {
        Map<Pointer, Located<Pointer>> places = new HashMap<>();
        for (EnvelopePlace place : envelope.places()) {
            Located<Pointer> first = places.get(place.at().value());
            if (place.rules().alwaysCount()) {
                places.putIfAbsent(place.at().value(), place.at());
            }
            if (first != null) {
                findings.add(SAME_PLACE
                        .of(place.at().value().toString())
                        .at(place.at().span())
                        .with(Label.FIRST_WRITTEN, first.span()));
            }
        }
    }
}
