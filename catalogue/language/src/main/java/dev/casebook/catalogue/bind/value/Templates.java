package dev.casebook.catalogue.bind.value;

import static dev.casebook.catalogue.diagnostic.OwnErrorProblems.NOT_A_MESSAGE;
import static dev.casebook.catalogue.diagnostic.OwnErrorProblems.NOT_A_TEMPLATE;

import dev.casebook.catalogue.bind.mapping.BindContext;
import dev.casebook.catalogue.model.MessageTemplate;
import dev.casebook.catalogue.source.Located;
import dev.casebook.catalogue.syntax.Syntax;
import dev.casebook.text.TextTemplate;
import java.util.Optional;

/** Reads texts with values in them. */
public final class Templates {
    /** What an error says when it is thrown. */
    public static Optional<Located<MessageTemplate>> message(Syntax value, BindContext context) {
        Optional<Located<MessageTemplate>> message =
                Texts.line(value, context).map(text -> new Located<>(new MessageTemplate(text.value()), text.span()));
        boolean whole = message.isEmpty() || message.get().value().isWhole();
        if (!whole) {
            context.add(NOT_A_MESSAGE.of().at(value.span()));
        }
        return whole ? message : Optional.empty();
    }

    /** What finds values in what a server says. */
    public static Optional<Located<TextTemplate>> capture(Syntax value, BindContext context) {
        return Texts.line(value, context).flatMap(text -> template(text, context));
    }

    private static Optional<Located<TextTemplate>> template(Located<String> text, BindContext context) {
        try {
            return Optional.of(new Located<>(TextTemplate.parse(text.value()), text.span()));
        } catch (IllegalArgumentException mistake) {
            context.add(NOT_A_TEMPLATE.of(String.valueOf(mistake.getMessage())).at(text.span()));
            return Optional.empty();
        }
    }

    private Templates() {}
}
