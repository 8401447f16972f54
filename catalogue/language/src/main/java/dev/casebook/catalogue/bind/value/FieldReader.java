package dev.casebook.catalogue.bind.value;

import static dev.casebook.catalogue.diagnostic.EnvelopeProblems.TAKEN_FIELD;

import dev.casebook.ErrorReport;
import dev.casebook.catalogue.bind.mapping.BindContext;
import dev.casebook.catalogue.model.ContextField;
import dev.casebook.catalogue.model.Name;
import dev.casebook.catalogue.source.Located;
import dev.casebook.catalogue.syntax.Syntax;
import dev.casebook.envelope.NamedField;
import dev.casebook.envelope.Pointer;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads a name with the pointers to what it names. */
public final class FieldReader {
    // a report keeps these parts among its fields
    private static final Set<String> TAKEN = Set.of(
            ErrorReport.TITLE, ErrorReport.TYPE, ErrorReport.USER_TITLE, ErrorReport.USER_TEXT, ErrorReport.LINK);

    /** A field of the values around an error. */
    public static Optional<ContextField> context(Syntax.Entry entry, BindContext context) {
        Optional<Located<Name.InKebabCase>> name = NameForm.FIELD.read(entry.key(), context);
        List<Located<Pointer>> at = Pointers.list(entry.value(), context);
        return name.filter(read -> !at.isEmpty()).map(read -> new ContextField(read.value(), at));
    }

    /** A further field of an error. */
    public static Optional<NamedField> further(Syntax.Entry entry, BindContext context) {
        Optional<ContextField> field = context(entry, context);
        field.filter(read -> TAKEN.contains(read.name().value()))
                .ifPresent(read -> context.add(
                        TAKEN_FIELD.of(read.name().value()).at(entry.key().span())));
        return field.map(read -> NamedField.of(
                read.name().value(), read.at().stream().map(Located::value).toList()));
    }

    private FieldReader() {}
}
