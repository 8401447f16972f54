package dev.casebook.catalogue.rules;

import static dev.casebook.catalogue.diagnostic.OwnErrorProblems.SECRET_IN_MESSAGE;
import static dev.casebook.catalogue.diagnostic.OwnErrorProblems.UNKNOWN_VALUE;

import dev.casebook.catalogue.diagnostic.Findings;
import dev.casebook.catalogue.diagnostic.Label;
import dev.casebook.catalogue.diagnostic.Nearest;
import dev.casebook.catalogue.model.BrokenEntry.Kind;
import dev.casebook.catalogue.model.Catalogue;
import dev.casebook.catalogue.model.ErrorEntry;
import dev.casebook.catalogue.model.Parameter;
import dev.casebook.catalogue.source.Span;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The message of an error shows its parameters, and no secret ones. */
final class MessageTemplateRule implements Rule {
    @Override
    public void check(Catalogue catalogue, Findings findings) {
        for (ErrorEntry error : catalogue.errors()) {
            // a parameter that cannot be read is no unknown one
            boolean broken = catalogue.broken().has(Kind.ERROR, name(error));
            error.thrown()
                    .message()
                    .filter(message -> !broken)
                    .ifPresent(message ->
                            message.value().values().forEach(value -> check(value, error, message.span(), findings)));
        }
    }

    private static void check(String value, ErrorEntry error, Span span, Findings findings) {
        Map<String, Parameter> parameters = new LinkedHashMap<>();
        error.thrown()
                .parameters()
                .forEach(each -> parameters.put(each.name().value().value(), each));
        Parameter parameter = parameters.get(value);
        if (parameter == null) {
            Optional<String> question = Nearest.of(value, parameters.keySet());
            findings.add(UNKNOWN_VALUE.of(value, name(error), question).at(span));
        } else if (parameter.isSecret()) {
            findings.add(SECRET_IN_MESSAGE
                    .of(value, name(error))
                    .at(span)
                    .with(Label.SECRET, parameter.name().span()));
        }
    }

    private static String name(ErrorEntry error) {
        return error.name().value().value();
    }
}
