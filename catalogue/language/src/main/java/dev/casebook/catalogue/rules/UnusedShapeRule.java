package dev.casebook.catalogue.rules;

import static dev.casebook.catalogue.diagnostic.EnvelopeProblems.UNUSED_SHAPE;

import dev.casebook.catalogue.diagnostic.Findings;
import dev.casebook.catalogue.model.BrokenEntry.Kind;
import dev.casebook.catalogue.model.Catalogue;
import dev.casebook.catalogue.model.Name;
import dev.casebook.catalogue.model.Shape;
import dev.casebook.catalogue.rules.support.DeclaredNames;
import dev.casebook.catalogue.source.Located;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every shape is used by an envelope. */
final class UnusedShapeRule implements Rule {
    @Override
    public void check(Catalogue catalogue, Findings findings) {
        if (catalogue.broken().any(Kind.ENVELOPE)) {
            return;
        }
        Set<Name.InKebabCase> used = catalogue.envelopes().stream()
                .flatMap(envelope -> envelope.places().stream())
                .flatMap(place -> Stream.concat(Stream.of(place.shape()), place.textShape().stream()))
                .map(Located::value)
                .collect(Collectors.toSet());
        if (!Set.copyOf(DeclaredNames.of(Kind.SHAPE, catalogue))
                .containsAll(used.stream().map(Name::value).toList())) {
            return; // which shape is meant there is not known
        }
        for (Shape shape : catalogue.shapes()) {
            Located<Name.InKebabCase> name = shape.name();
            if (!used.contains(name.value())) {
                findings.add(UNUSED_SHAPE.of(name.value().value()).at(name.span()));
            }
        }
    }
}
