package dev.casebook.catalogue.rules;

import static dev.casebook.catalogue.diagnostic.Problem.SECRET_IN_MESSAGE;
import static dev.casebook.catalogue.diagnostic.Problem.UNKNOWN_VALUE;

import dev.casebook.catalogue.diagnostic.Diagnostic;
import dev.casebook.catalogue.diagnostic.Findings;
import dev.casebook.catalogue.diagnostic.Nearest;
import dev.casebook.catalogue.model.BrokenEntry.Kind;
import dev.casebook.catalogue.model.Catalogue;
import dev.casebook.catalogue.model.ErrorEntry;
import dev.casebook.catalogue.model.Parameter;
import dev.casebook.catalogue.source.Span;
import java.util.LinkedHashMap;
import java.util.Map;

/** The message of an error shows its parameters, and no secret ones. */
final class SoundMessages implements Rule {
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
            String question = Nearest.question(value, parameters.keySet());
            findings.add(Diagnostic.at(span, UNKNOWN_VALUE, value, name(error), question));
        } else if (parameter.isSecret()) {
            findings.add(Diagnostic.at(span, SECRET_IN_MESSAGE, value, name(error))
                    .with("secret here", parameter.name().span()));
        }
    }

    private static String name(ErrorEntry error) {
        return error.name().value().value();
    }
}
