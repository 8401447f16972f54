package dev.casebook.tools.read;

import static java.util.Objects.requireNonNull;

import dev.casebook.Code;
import dev.casebook.catalogue.model.Catalogue;
import dev.casebook.catalogue.model.ContextField;
import dev.casebook.catalogue.model.Envelope;
import dev.casebook.catalogue.model.EnvelopePlace;
import dev.casebook.catalogue.model.Name;
import dev.casebook.catalogue.model.Privacy;
import dev.casebook.catalogue.model.Shape;
import dev.casebook.catalogue.model.ShapePart;
import dev.casebook.catalogue.source.Located;
import dev.casebook.envelope.BodyForm;
import dev.casebook.envelope.CodeKind;
import dev.casebook.envelope.EnvelopeSpec;
import dev.casebook.envelope.ErrorLocation;
import dev.casebook.envelope.ErrorShape;
import dev.casebook.envelope.NamedField;
import dev.casebook.envelope.Part;
import dev.casebook.envelope.Source;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Builds the envelopes of a catalogue: the same objects that the constants of a generated reader are. */
final class EnvelopeSpecs {
    private final Catalogue catalogue;
    private final Map<Name.InKebabCase, ErrorShape> shapes = new HashMap<>();

    EnvelopeSpecs(Catalogue catalogue) {
        this.catalogue = catalogue;
        catalogue.shapes().forEach(shape -> shapes.put(shape.name().value(), shape(shape)));
    }

    EnvelopeSpec of(Envelope envelope) {
        EnvelopeSpec.Builder spec = EnvelopeSpec.named(
                        envelope.name().value().value(),
                        CodeKind.valueOf(catalogue.head().codes().name()))
                .bodies(envelope.bodies().toArray(BodyForm[]::new))
                .noError(catalogue.head().noError().stream().map(Located::value).toArray(Code[]::new));
        envelope.places().forEach(place -> spec.location(location(place)));
        envelope.context().forEach(field -> spec.namedContext(context(field)));
        envelope.success().forEach(pointer -> spec.success(pointer.toString()));
        envelope.jsonTexts().forEach(pointer -> spec.jsonText(pointer.toString()));
        envelope.recognizedBy().forEach(pointer -> spec.recognizedBy(pointer.toString()));
        envelope.headers().forEach(spec::retryAfter);
        return spec.build();
    }

    private ErrorLocation location(EnvelopePlace place) {
        ErrorLocation location =
                ErrorLocation.of(place.at().value(), shape(place.shape().value()), place.extent());
        if (place.textShape().isPresent()) {
            location = location.textShape(shape(place.textShape().get().value()));
        }
        EnvelopePlace.Rules rules = place.rules();
        if (rules.onSuccess().isPresent()) {
            location = location.onSuccess(rules.onSuccess().get().value());
        }
        if (rules.successCondition().isPresent()) {
            location = location.onSuccessIf(rules.successCondition().get().condition());
        }
        if (rules.when().isPresent()) {
            location = location.when(rules.when().get().condition());
        }
        return rules.unless().isPresent() ? location.unless(rules.unless().get().condition()) : location;
    }

    private ErrorShape shape(Name.InKebabCase name) {
        return requireNonNull(shapes.get(name), name.value());
    }

    private static ErrorShape shape(Shape shape) {
        ErrorShape.Builder built = ErrorShape.codeFrom(sources(shape, Part.CODE));
        for (ShapePart part : shape.parts()) {
            if (part.part() != Part.CODE) {
                built.partFrom(part.part(), sources(shape, part.part()));
            }
        }
        shape.fields().forEach(field -> built.namedField(field.field()));
        shape.waits().forEach(built::retryAfterIf);
        shape.jsonTexts().forEach(pointer -> built.jsonText(pointer.toString()));
        return built.build();
    }

    private static Source[] sources(Shape shape, Part wanted) {
        return shape.parts().stream()
                .filter(part -> part.part() == wanted)
                .flatMap(part -> part.from().stream())
                .map(Located::value)
                .toArray(Source[]::new);
    }

    private static NamedField context(ContextField field) {
        List<Source> at = field.at().stream()
                .map(pointer -> Source.at(pointer.value().toString()))
                .toList();
        NamedField named = NamedField.from(field.name().value(), at);
        return field.privacy() == Privacy.PERSONAL ? named.personal() : named;
    }
}
