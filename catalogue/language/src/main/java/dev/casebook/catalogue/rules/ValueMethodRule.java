package dev.casebook.catalogue.rules;

import static dev.casebook.catalogue.diagnostic.OwnErrorProblems.TOO_MANY_PARAMETERS;
import static dev.casebook.catalogue.diagnostic.OwnErrorProblems.VALUE_IS_METHOD;
import static dev.casebook.catalogue.diagnostic.OwnErrorProblems.VALUE_IS_PROBLEM_MEMBER;
import static dev.casebook.catalogue.diagnostic.OwnErrorProblems.VALUE_IS_RESERVED;
import static dev.casebook.catalogue.diagnostic.OwnErrorProblems.VALUE_TWICE;

import dev.casebook.catalogue.diagnostic.Findings;
import dev.casebook.catalogue.diagnostic.Label;
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
final class ValueMethodRule implements Rule {
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
        for (Located<TextTemplate> template : error.templates()) {
            for (TextTemplate.Slot slot : template.value().slots()) {
                Value value = new Value(new Name.InKebabCase(slot.name()), template.span());
                taken(value, ValueNames.obstacle(value.name), findings);
                put(value, error, methods, findings);
            }
        }
        tooMany(error, findings);
    }

    private static void taken(Value value, Optional<ValueNames.Obstacle> obstacle, Findings findings) {
        String name = value.name.value();
        String method = ValueNames.method(value.name);
        obstacle.map(found -> switch (found) {
                    case RESERVED_WORD -> VALUE_IS_RESERVED.of(name, method);
                    case METHOD -> VALUE_IS_METHOD.of(name, method);
                    case PROBLEM_MEMBER -> VALUE_IS_PROBLEM_MEMBER.of(name);
                })
                .ifPresent(finding -> findings.add(finding.at(value.span)));
    }

    // the same value in two templates is one value
    private static void put(Value value, ErrorEntry error, Map<String, Value> methods, Findings findings) {
        Value first = methods.putIfAbsent(ValueNames.method(value.name), value);
        boolean captured =
                error.templates().stream().anyMatch(template -> first != null && first.span.equals(template.span()));
        if (first != null && !(captured && first.name.equals(value.name))) {
            String method = ValueNames.method(value.name);
            findings.add(VALUE_TWICE
                    .of(
                            first.name.value(),
                            value.name.value(),
                            error.name().value().value(),
                            method)
                    .at(value.span)
                    .with(Label.OTHER_ONE, first.span));
        }
    }

    private static void tooMany(ErrorEntry error, Findings findings) {
        List<Parameter> parameters = error.thrown().parameters();
        if (parameters.size() > MAX_PARAMETERS) {
            findings.add(TOO_MANY_PARAMETERS
                    .of(error.name().value().value(), parameters.size(), MAX_PARAMETERS)
                    .at(error.name().span()));
        }
    }

    private record Value(Name.InKebabCase name, Span span) {}
}
