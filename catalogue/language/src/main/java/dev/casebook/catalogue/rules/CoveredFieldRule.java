package dev.casebook.catalogue.rules;

import static dev.casebook.catalogue.diagnostic.CodeProblems.SECOND_COVERED_FIELD;
import static dev.casebook.catalogue.diagnostic.CodeProblems.UNKNOWN_COVERED_FIELD;

import dev.casebook.catalogue.diagnostic.Findings;
import dev.casebook.catalogue.diagnostic.Label;
import dev.casebook.catalogue.diagnostic.Nearest;
import dev.casebook.catalogue.model.Catalogue;
import dev.casebook.catalogue.model.CoveredCodes;
import dev.casebook.catalogue.model.Shape;
import dev.casebook.catalogue.model.ShapePart;
import dev.casebook.catalogue.source.Located;
import dev.casebook.envelope.Part;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** {@code covers} compares one field, and one that a shape reads; a catalogue without shapes reads reports of programs. */
final class CoveredFieldRule implements Rule {
    private static final Map<Part, String> FIELDS = new EnumMap<>(Map.of(
            Part.TITLE, "title",
            Part.TYPE, "type",
            Part.USER_TITLE, "user-title",
            Part.USER_TEXT, "user-text",
            Part.LINK, "link"));

    @Override
    public void check(Catalogue catalogue, Findings findings) {
        List<Located<CoveredCodes>> fields = new ArrayList<>();
        catalogue.categories().stream()
                .flatMap(category -> category.covers().stream())
                .filter(codes -> codes.value() instanceof CoveredCodes.Field)
                .forEach(fields::add);
        Set<String> known = known(catalogue);
        for (Located<CoveredCodes> field : fields) {
            String name = name(field);
            if (!name.equals(name(fields.get(0)))) {
                findings.add(SECOND_COVERED_FIELD
                        .of(name, name(fields.get(0)))
                        .at(field.span())
                        .with(Label.OTHER_CODES, fields.get(0).span()));
            }
            boolean readsBodies =
                    !catalogue.shapes().isEmpty() && catalogue.broken().isEmpty();
            if (readsBodies && !known.contains(name)) {
                findings.add(UNKNOWN_COVERED_FIELD
                        .of(name, Nearest.of(name, known), List.copyOf(known))
                        .at(field.span()));
            }
        }
    }

    private static String name(Located<CoveredCodes> field) {
        return ((CoveredCodes.Field) field.value()).name();
    }

    private static Set<String> known(Catalogue catalogue) {
        Set<String> known = new TreeSet<>();
        for (Shape shape : catalogue.shapes()) {
            shape.fields().forEach(field -> known.add(field.field().name()));
            shape.parts().stream()
                    .map(ShapePart::part)
                    .filter(FIELDS::containsKey)
                    .forEach(part -> known.add(FIELDS.get(part)));
        }
        known.add("type");
        return known;
    }
}
