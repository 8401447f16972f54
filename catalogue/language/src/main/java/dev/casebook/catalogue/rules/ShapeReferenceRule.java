package dev.casebook.catalogue.rules;

import static dev.casebook.catalogue.diagnostic.EnvelopeProblems.UNKNOWN_SHAPE;

import dev.casebook.catalogue.diagnostic.Findings;
import dev.casebook.catalogue.diagnostic.Nearest;
import dev.casebook.catalogue.model.BrokenEntry.Kind;
import dev.casebook.catalogue.model.Catalogue;
import dev.casebook.catalogue.model.Envelope;
import dev.casebook.catalogue.model.EnvelopePlace;
import dev.casebook.catalogue.rules.support.DeclaredNames;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The shapes that envelopes name exist. */
final class ShapeReferenceRule implements Rule {
    @Override
    public void check(Catalogue catalogue, Findings findings) {
        List<String> names = DeclaredNames.shapes(catalogue);
        Set<String> known = new HashSet<>(names);
        for (Envelope envelope : catalogue.envelopes()) {
            for (EnvelopePlace place : envelope.places()) {
                String name = place.shape().value().value();
                if (!known.contains(name) && !catalogue.broken().has(Kind.SHAPE, name)) {
                    findings.add(UNKNOWN_SHAPE
                            .of(name, Nearest.of(name, names))
                            .at(place.shape().span()));
                }
            }
        }
    }
}
