package dev.casebook.catalogue.bind;

import static dev.casebook.catalogue.diagnostic.EnvelopeProblems.TAKEN_FIELD;

import dev.casebook.ErrorReport;
import dev.casebook.catalogue.bind.mapping.BindContext;
import dev.casebook.catalogue.bind.mapping.Fields;
import dev.casebook.catalogue.bind.value.NameForm;
import dev.casebook.catalogue.bind.value.Pointers;
import dev.casebook.catalogue.model.ContextField;
import dev.casebook.catalogue.model.Name;
import dev.casebook.catalogue.model.Privacy;
import dev.casebook.catalogue.model.ShapeField;
import dev.casebook.catalogue.source.Located;
import dev.casebook.catalogue.syntax.Syntax;
import dev.casebook.envelope.NamedField;
import dev.casebook.envelope.Pointer;
import dev.casebook.envelope.Source;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads a name with the sources of what it names. */
final class ShapeFieldReader {
    // a report keeps these parts among its fields
    private static final Set<String> TAKEN = Set.of(
            ErrorReport.TITLE, ErrorReport.TYPE, ErrorReport.USER_TITLE, ErrorReport.USER_TEXT, ErrorReport.LINK);

    /** A field of the values around an error. */
    static Optional<ContextField> context(Syntax.Entry entry, BindContext context) {
        Optional<Located<Name.InKebabCase>> name = NameForm.FIELD.read(entry.key(), context);
        if (entry.value() instanceof Syntax.Mapping) {
            return Fields.of(entry.value(), EntryReader.owner(entry), ContextKeys.ALL, context)
                    .flatMap(fields -> context(name, fields.list(ContextKeys.AT), privacy(fields)));
        }
        return context(name, Pointers.list(entry.value(), context), Privacy.PUBLIC);
    }

    private static Optional<ContextField> context(
            Optional<Located<Name.InKebabCase>> name, List<Located<Pointer>> at, Privacy privacy) {
        return name.filter(read -> !at.isEmpty()).map(read -> new ContextField(read.value(), at, privacy));
    }

    private static Privacy privacy(Fields fields) {
        return fields.get(ContextKeys.PERSONAL).orElse(false) ? Privacy.PERSONAL : Privacy.PUBLIC;
    }

    /** A further field of an error. */
    static Optional<ShapeField> further(Syntax.Entry entry, BindContext context) {
        Optional<Located<Name.InKebabCase>> name = NameForm.FIELD.read(entry.key(), context);
        List<ValueSourceReader.Written> from = ValueSourceReader.list(entry.value(), context);
        name.filter(read -> TAKEN.contains(read.value().value()))
                .ifPresent(
                        read -> context.add(TAKEN_FIELD.of(read.value().value()).at(read.span())));
        return name.filter(read -> !from.isEmpty())
                .map(read -> field(read.value().value(), from));
    }

    private static ShapeField field(String name, List<ValueSourceReader.Written> from) {
        List<Located<Source>> sources =
                from.stream().map(ValueSourceReader.Written::source).toList();
        NamedField field =
                NamedField.from(name, sources.stream().map(Located::value).toList());
        boolean personal = from.stream().anyMatch(written -> written.privacy() == Privacy.PERSONAL);
        return new ShapeField(personal ? field.personal() : field, sources);
    }

    private ShapeFieldReader() {}
}
