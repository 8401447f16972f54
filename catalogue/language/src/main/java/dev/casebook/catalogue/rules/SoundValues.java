package dev.casebook.catalogue.rules;

import static dev.casebook.catalogue.diagnostic.Problem.TAKEN_VALUE;
import static dev.casebook.catalogue.diagnostic.Problem.TOO_MANY_PARAMETERS;
import static dev.casebook.catalogue.diagnostic.Problem.VALUE_TWICE;

import dev.casebook.catalogue.diagnostic.Diagnostic;
import dev.casebook.catalogue.diagnostic.Findings;
import dev.casebook.catalogue.model.Catalogue;
import dev.casebook.catalogue.model.ErrorEntry;
import dev.casebook.catalogue.model.Name;
import dev.casebook.catalogue.model.Parameter;
import dev.casebook.catalogue.naming.ValueNames;
import dev.casebook.catalogue.source.Located;
import dev.casebook.catalogue.source.Span;
import dev.casebook.text.TextTemplate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Each parameter and each captured value of an error has a method of its own. */
final class SoundValues implements Rule {
    /** A call takes 255, and a long counts twice. */
    private static final int MAX_PARAMETERS = 100;

    @Override
    public void check(Catalogue catalogue, Findings findings) {
        catalogue.errors().forEach(error -> check(error, findings));
    }

    private static void check(ErrorEntry error, Findings findings) {
        Map<String, Value> methods = new HashMap<>();
        for (Parameter parameter : error.thrown().parameters()) {
            Value value = new Value(parameter.name().value(), parameter.name().span());
            taken(value, ValueNames.obstacleOfParameter(value.name), findings);
            put(value, error, methods, findings);
        }
        for (Located<TextTemplate> template : error.captures()) {
            for (TextTemplate.Slot slot : template.value().slots()) {
                Value value = new Value(new Name.InKebabCase(slot.name()), template.span());
                taken(value, ValueNames.obstacle(value.name), findings);
                put(value, error, methods, findings);
            }
        }
        tooMany(error, findings);
    }

    private static void taken(Value value, Optional<String> obstacle, Findings findings) {
        obstacle.ifPresent(why -> findings.add(
                Diagnostic.at(value.span, TAKEN_VALUE, value.name.value(), ValueNames.method(value.name), why)));
    }

    // the same value in two templates is one value
    private static void put(Value value, ErrorEntry error, Map<String, Value> methods, Findings findings) {
        Value first = methods.putIfAbsent(ValueNames.method(value.name), value);
        boolean captured =
                error.captures().stream().anyMatch(template -> first != null && first.span.equals(template.span()));
        if (first != null && !(captured && first.name.equals(value.name))) {
            String method = ValueNames.method(value.name);
            findings.add(Diagnostic.at(
                            value.span,
                            VALUE_TWICE,
                            first.name.value(),
                            value.name.value(),
                            error.name().value().value(),
                            method)
                    .with("the other one", first.span));
        }
    }

    private static void tooMany(ErrorEntry error, Findings findings) {
        List<Parameter> parameters = error.thrown().parameters();
        if (parameters.size() > MAX_PARAMETERS) {
            findings.add(Diagnostic.at(
                    error.name().span(),
                    TOO_MANY_PARAMETERS,
                    error.name().value().value(),
                    Integer.toString(parameters.size()),
                    Integer.toString(MAX_PARAMETERS)));
        }
    }

    private record Value(Name.InKebabCase name, Span span) {}
}
