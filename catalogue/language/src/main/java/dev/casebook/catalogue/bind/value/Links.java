package dev.casebook.catalogue.bind.value;

import static dev.casebook.catalogue.diagnostic.ValueProblems.NOT_A_LINK;

import dev.casebook.catalogue.bind.mapping.BindContext;
import dev.casebook.catalogue.source.Located;
import dev.casebook.catalogue.syntax.Syntax;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** Reads links. Which schemes may be in a catalogue is a rule. */
public final class Links {
    public static Optional<Located<URI>> read(Syntax value, BindContext context) {
        return Texts.line(value, context).flatMap(text -> link(text, context));
    }

    private static Optional<Located<URI>> link(Located<String> text, BindContext context) {
        try {
            return Optional.of(new Located<>(new URI(text.value()), text.span()));
        } catch (URISyntaxException mistake) {
            context.add(NOT_A_LINK.of(text.value(), mistake.getReason()).at(text.span()));
            return Optional.empty();
        }
    }

    private Links() {}
}
