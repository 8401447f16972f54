package dev.casebook.catalogue.rules;

import static dev.casebook.catalogue.diagnostic.EnvelopeProblems.DEEP_TWICE;
import static dev.casebook.catalogue.diagnostic.EnvelopeProblems.SEVERAL_VALUES;
import static dev.casebook.catalogue.diagnostic.EnvelopeProblems.TEMPLATE_FITS_ALL;
import static dev.casebook.catalogue.diagnostic.EnvelopeProblems.TEMPLATE_OF_SEVERAL;

import dev.casebook.catalogue.diagnostic.Findings;
import dev.casebook.catalogue.model.Catalogue;
import dev.casebook.catalogue.model.Shape;
import dev.casebook.catalogue.model.ShapeField;
import dev.casebook.catalogue.model.ShapePart;
import dev.casebook.catalogue.source.Located;
import dev.casebook.envelope.Pointer;
import dev.casebook.envelope.Source;
import dev.casebook.text.TextTemplate;
import java.util.List;
import java.util.stream.Stream;

/** The sources of an error's values lead to one value each, and each template can be used. */
final class SingleValueRule implements Rule {
    @Override
    public void check(Catalogue catalogue, Findings findings) {
        for (Shape shape : catalogue.shapes()) {
            Stream.concat(
                            shape.parts().stream().map(ShapePart::from),
                            shape.fields().stream().map(ShapeField::from))
                    .flatMap(List::stream)
                    .forEach(source -> check(source, shape, findings));
        }
    }

    private static void check(Located<Source> source, Shape shape, Findings findings) {
        Pointer pointer = source.value().pointer();
        boolean several = source.value().equalTo().isEmpty()
                && pointer.segments().stream().anyMatch(Pointer.Segment::isWildcard);
        if (several) {
            findings.add(SEVERAL_VALUES
                    .of(pointer.toString(), shape.name().value().value())
                    .at(source.span()));
        }
        if (!DeepPointerRule.isSound(pointer)) {
            findings.add(DEEP_TWICE.of(pointer.toString()).at(source.span()));
        }
        checkTemplates(source, findings);
    }

    private static void checkTemplates(Located<Source> source, Findings findings) {
        for (TextTemplate template : source.value().templates()) {
            if (template.slots().size() > 1) {
                findings.add(TEMPLATE_OF_SEVERAL.of(template.toString()).at(source.span()));
            }
        }
        List<String> templates =
                source.value().templates().stream().map(Object::toString).toList();
        for (String template : templates.subList(0, Math.max(0, templates.size() - 1))) {
            if (template.matches("\\{[a-z0-9-]+(:String)?}")) {
                findings.add(TEMPLATE_FITS_ALL.of(template).at(source.span()));
            }
        }
    }
}
