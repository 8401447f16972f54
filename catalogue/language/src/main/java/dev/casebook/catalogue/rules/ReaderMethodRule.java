package dev.casebook.catalogue.rules;

import static dev.casebook.catalogue.diagnostic.NameProblems.SAME_READER_METHOD;
import static dev.casebook.catalogue.diagnostic.NameProblems.TAKEN_READER_METHOD;

import dev.casebook.catalogue.diagnostic.Finding;
import dev.casebook.catalogue.diagnostic.Findings;
import dev.casebook.catalogue.diagnostic.Label;
import dev.casebook.catalogue.model.Catalogue;
import dev.casebook.catalogue.model.Envelope;
import dev.casebook.catalogue.model.Name;
import dev.casebook.catalogue.naming.ReaderMethod;
import dev.casebook.catalogue.source.Located;
import java.util.HashMap;
import java.util.Map;

/** Each envelope has a method of the reader to itself, with a name that Java and the reader leave free. */
final class ReaderMethodRule implements Rule {
    @Override
    public void check(Catalogue catalogue, Findings findings) {
        Map<String, Located<Name.InKebabCase>> methods = new HashMap<>();
        for (Envelope envelope : catalogue.envelopes()) {
            String method = ReaderMethod.of(envelope.name().value());
            if (ReaderMethod.isTaken(method)) {
                findings.add(finding(envelope, method));
            }
            Located<Name.InKebabCase> first = methods.putIfAbsent(method, envelope.name());
            if (first != null) {
                findings.add(clash(first, envelope.name(), method));
            }
        }
    }

    private static Finding finding(Envelope envelope, String method) {
        return TAKEN_READER_METHOD
                .of(envelope.name().value().value(), method)
                .at(envelope.name().span());
    }

    private static Finding clash(Located<Name.InKebabCase> first, Located<Name.InKebabCase> second, String method) {
        return SAME_READER_METHOD
                .of(first.value().value(), second.value().value(), method)
                .at(second.span())
                .with(Label.OTHER_ONE, first.span());
    }
}
