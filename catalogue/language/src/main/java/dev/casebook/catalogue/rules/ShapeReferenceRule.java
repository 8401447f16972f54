package dev.casebook.catalogue.rules;

import static dev.casebook.catalogue.diagnostic.EnvelopeProblems.UNKNOWN_SHAPE;

import dev.casebook.catalogue.diagnostic.Findings;
import dev.casebook.catalogue.model.BrokenEntry.Kind;
import dev.casebook.catalogue.model.Catalogue;
import dev.casebook.catalogue.model.Envelope;
import dev.casebook.catalogue.model.EnvelopePlace;
import dev.casebook.catalogue.rules.support.References;

/** The shapes that envelopes name exist. */
final class ShapeReferenceRule implements Rule {
    @Override
    public void check(Catalogue catalogue, Findings findings) {
        References shapes = References.to(catalogue, Kind.SHAPE);
        for (Envelope envelope : catalogue.envelopes()) {
            for (EnvelopePlace place : envelope.places()) {
                shapes.check(place.shape(), UNKNOWN_SHAPE, findings);
                place.textShape().ifPresent(shape -> shapes.check(shape, UNKNOWN_SHAPE, findings));
            }
        }
    }
}
