package dev.casebook.catalogue.bind.value;

import static dev.casebook.catalogue.diagnostic.ValueProblems.NAME_TOO_LONG;
import static dev.casebook.catalogue.diagnostic.ValueProblems.NOT_A_NAME;

import dev.casebook.catalogue.bind.mapping.BindContext;
import dev.casebook.catalogue.bind.mapping.KeyValueReader;
import dev.casebook.catalogue.bind.mapping.Scalars;
import dev.casebook.catalogue.bind.mapping.SchemaParts;
import dev.casebook.catalogue.model.Name;
import dev.casebook.catalogue.source.Located;
import dev.casebook.catalogue.syntax.Syntax;
import java.util.Optional;
import java.util.function.Function;

/**
 * The form that names of one kind have.
 *
 * @param words what is named, such as {@code an error}
 * @param form the form in words with an example
 * @param pattern the form as a pattern
 * @param name from the text to the name, where it has the form
 */
public record NameForm<N extends Name>(String words, String form, String pattern, Function<String, Optional<N>> name)
        implements KeyValueReader<Located<N>> {
    /** The longest name: names of files are made from it, and file systems end at 255. */
    private static final int MAX = 100;

    public static final NameForm<Name.OfCatalogue> CATALOGUE = new NameForm<>(
            "the catalogue",
            "letters and digits, starting with a capital letter, such as WhatsApp",
            SchemaParts.CAMEL,
            Name.OfCatalogue::of);
    public static final NameForm<Name.OfError> ERROR = new NameForm<>(
            "an error",
            "capital letters and digits, words separated by single underscores, starting with a letter, such as RATE_LIMIT_HIT",
            SchemaParts.CAPITALS,
            Name.OfError::of);
    public static final NameForm<Name.InKebabCase> CATEGORY = kebab("a category", "invalid-request");
    public static final NameForm<Name.InKebabCase> SOURCE = kebab("a source", "vendor-error-codes");
    public static final NameForm<Name.InKebabCase> ENVELOPE = kebab("an envelope", "status-webhook");
    public static final NameForm<Name.InKebabCase> SHAPE = kebab("a shape", "graph-error");
    public static final NameForm<Name.InKebabCase> FIELD = kebab("a field", "message-id");

    public static final NameForm<Name.InKebabCase> OPERATION = kebab("an operation", "send-message");
    public static final NameForm<Name.InKebabCase> PARAMETER = kebab("a parameter", "order-id");

    private static NameForm<Name.InKebabCase> kebab(String words, String example) {
        String form =
                "lower-case letters and digits, words separated by single hyphens, starting with a letter, such as ";
        return new NameForm<>(words, form + example, SchemaParts.KEBAB, Name.InKebabCase::of);
    }

    @Override
    public Optional<Located<N>> read(Syntax value, BindContext context) {
        return Scalars.read(value, context).flatMap(text -> read(text, context));
    }

    /** The name in a text. */
    public Optional<Located<N>> read(Located<String> text, BindContext context) {
        Optional<Located<N>> read =
                name.apply(text.value()).map(found -> new Located<>(withoutPrefix(found, context), text.span()));
        if (read.isEmpty()) {
            context.add(NOT_A_NAME.of(text.value(), words, form).at(text.span()));
        } else if (text.value().length() > MAX) {
            context.add(NAME_TOO_LONG.of(text.value().length(), MAX).at(text.span()));
            return Optional.empty();
        }
        return read;
    }

    @SuppressWarnings("unchecked") // a name of an error stays one
    private static <N extends Name> N withoutPrefix(N name, BindContext context) {
        return name instanceof Name.OfError error ? (N) error.withoutPrefix(context.namePrefix()) : name;
    }
}
