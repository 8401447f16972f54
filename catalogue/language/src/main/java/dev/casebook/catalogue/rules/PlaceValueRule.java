package dev.casebook.catalogue.rules;

import static dev.casebook.catalogue.diagnostic.EnvelopeProblems.NO_HEADERS_IN_EVENTS;
import static dev.casebook.catalogue.diagnostic.EnvelopeProblems.PLACE_IN_VALUE;

import dev.casebook.catalogue.diagnostic.Finding;
import dev.casebook.catalogue.diagnostic.Findings;
import dev.casebook.catalogue.diagnostic.Label;
import dev.casebook.catalogue.model.Catalogue;
import dev.casebook.catalogue.model.Envelope;
import dev.casebook.catalogue.model.EnvelopeKind;
import dev.casebook.catalogue.model.EnvelopePlace;
import dev.casebook.catalogue.model.Shape;
import dev.casebook.catalogue.model.ShapePart;
import dev.casebook.envelope.Part;
import dev.casebook.envelope.Pointer;
import dev.casebook.envelope.Source;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** No value is both the code of an error and an error, and events do not need headers. */
final class PlaceValueRule implements Rule {
    @Override
    public void check(Catalogue catalogue, Findings findings) {
        for (Envelope envelope : catalogue.envelopes()) {
            for (EnvelopePlace place : envelope.places()) {
                Optional<Shape> shape = shape(catalogue, place);
                shape.ifPresent(known -> checkParts(known, place, envelope, findings));
                shape.filter(known -> envelope.kind() == EnvelopeKind.EVENT && needsReply(known))
                        .ifPresent(known -> findings.add(NO_HEADERS_IN_EVENTS
                                .of(
                                        known.name().value().value(),
                                        place.at().value().toString())
                                .at(place.shape().span())));
            }
        }
    }

    private static Optional<Shape> shape(Catalogue catalogue, EnvelopePlace place) {
        return catalogue.shapes().stream()
                .filter(shape -> shape.name().value().equals(place.shape().value()))
                .findFirst();
    }

    private static void checkParts(Shape shape, EnvelopePlace place, Envelope envelope, Findings findings) {
        for (ShapePart part : shape.parts()) {
            if (part.part() != Part.CODE && part.part() != Part.SUBCODE) {
                continue;
            }
            List<Pointer> values = part.from().stream()
                    .filter(source -> source.value().isPlain())
                    .map(source -> place.at().value().then(source.value().pointer()))
                    .toList();
            envelope.places().stream()
                    .filter(other -> !other.at().value().equals(place.at().value())
                            && values.contains(other.at().value()))
                    .forEach(other -> findings.add(finding(part, place, other)));
        }
    }

    private static Finding finding(ShapePart part, EnvelopePlace place, EnvelopePlace inside) {
        return PLACE_IN_VALUE
                .of(
                        inside.at().value().toString(),
                        part.part().name().toLowerCase(Locale.ROOT),
                        place.at().value().toString())
                .at(inside.at().span())
                .with(Label.OTHER_PLACE, place.at().span());
    }

    private static boolean needsReply(Shape shape) {
        return shape.parts().stream()
                .filter(part -> part.part() == Part.CODE)
                .allMatch(part -> part.from().stream()
                        .allMatch(source -> source.value().kind() == Source.Kind.HEADER
                                || source.value().kind() == Source.Kind.HTTP_STATUS));
    }
}
