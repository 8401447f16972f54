package dev.casebook.catalogue.rules;

import static dev.casebook.catalogue.diagnostic.EnvelopeProblems.UNKNOWN_SHAPE;

import dev.casebook.catalogue.diagnostic.Diagnostic;
import dev.casebook.catalogue.diagnostic.Findings;
import dev.casebook.catalogue.diagnostic.Nearest;
import dev.casebook.catalogue.model.BrokenEntry.Kind;
import dev.casebook.catalogue.model.Catalogue;
import dev.casebook.catalogue.model.Envelope;
import dev.casebook.catalogue.model.EnvelopePlace;
import dev.casebook.catalogue.model.Name;
import dev.casebook.catalogue.rules.support.DeclaredNames;
import dev.casebook.catalogue.source.Located;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The shapes that envelopes name exist. */
final class ShapeReferenceRule implements Rule {
    @Override
    public void check(Catalogue catalogue, Findings findings) {
        List<String> names = DeclaredNames.shapes(catalogue);
        Set<String> known = new HashSet<>(names);
        for (Envelope envelope : catalogue.envelopes()) {
            for (EnvelopePlace place : envelope.places()) {
                Stream.concat(Stream.of(place.shape()), place.textShape().stream())
                        .filter(shape -> !known.contains(shape.value().value()))
                        .filter(shape -> !catalogue
                                .broken()
                                .has(Kind.SHAPE, shape.value().value()))
                        .forEach(shape -> findings.add(unknown(shape, names)));
            }
        }
    }

    private static Diagnostic unknown(Located<Name.InKebabCase> shape, List<String> names) {
        String name = shape.value().value();
        return UNKNOWN_SHAPE.of(name, Nearest.of(name, names)).at(shape.span());
    }
}
