package dev.casebook.catalogue.bind;

import static dev.casebook.catalogue.diagnostic.ValueProblems.NOT_A_HEADER;

import dev.casebook.catalogue.bind.mapping.BindContext;
import dev.casebook.catalogue.bind.mapping.Fields;
import dev.casebook.catalogue.bind.mapping.Scalars;
import dev.casebook.catalogue.bind.value.Pointers;
import dev.casebook.catalogue.bind.value.WordReader;
import dev.casebook.catalogue.model.PlaceCondition;
import dev.casebook.catalogue.source.Located;
import dev.casebook.catalogue.syntax.Syntax;
import dev.casebook.envelope.Pointer;
import dev.casebook.envelope.RetryAfterField;
import dev.casebook.envelope.RetryAfterFormat;
import dev.casebook.envelope.RetryAfterHeader;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads which fields and headers say how long to wait. */
final class WaitReader {
    private static final WordReader<RetryAfterFormat> FORMS = new WordReader<>(List.of(RetryAfterFormat.values()));

    // a token of RFC 9110, no longer than servers take
    private static final Pattern HEADER = Pattern.compile("[A-Za-z0-9!#$%&'*+.^_`|~-]{1,200}");

    /** Whether a text is the name of a header. */
    static boolean isHeader(String name) {
        return HEADER.matcher(name).matches();
    }

    /** The name of a header as a value. */
    static Optional<Located<String>> headerName(Syntax value, BindContext context) {
        Optional<Located<String>> name = Scalars.read(value, context);
        name.filter(read -> !isHeader(read.value()))
                .ifPresent(read -> context.add(NOT_A_HEADER.of(read.value()).at(read.span())));
        return name.filter(read -> isHeader(read.value()));
    }

    /** A field: a pointer with a form, or with a mapping that also has a condition. */
    static Optional<RetryAfterField> field(Syntax.Entry entry, BindContext context) {
        Optional<Located<Pointer>> at = Pointers.key(entry.key(), context);
        if (!(entry.value() instanceof Syntax.Mapping)) {
            Optional<RetryAfterFormat> form = FORMS.read(entry.value(), context);
            return at.flatMap(read -> form.map(in -> RetryAfterField.of(read.value(), in)));
        }
        return Fields.of(entry.value(), EntryReader.owner(entry), WaitKeys.ALL, context)
                .flatMap(fields -> at.flatMap(read -> field(read.value(), fields)));
    }

    private static Optional<RetryAfterField> field(Pointer at, Fields fields) {
        Optional<PlaceCondition> when = fields.get(WaitKeys.WHEN);
        return fields.get(WaitKeys.IN)
                .map(in -> RetryAfterField.of(at, in))
                .map(field ->
                        when.map(condition -> field.when(condition.condition())).orElse(field));
    }

    /** A header: a form, or a mapping that says where in the header's JSON it is and when it counts. */
    static Optional<RetryAfterHeader> header(Syntax.Entry entry, BindContext context) {
        String name = entry.key().text();
        if (!isHeader(name)) {
            context.add(NOT_A_HEADER.of(name).at(entry.key().span()));
        }
        return entry.value() instanceof Syntax.Mapping
                ? Fields.of(entry.value(), EntryReader.owner(entry), HeaderKeys.ALL, context)
                        .flatMap(fields -> header(name, fields))
                : FORMS.read(entry.value(), context).map(form -> RetryAfterHeader.plain(name, form));
    }

    private static Optional<RetryAfterHeader> header(String name, Fields fields) {
        Optional<Located<Pointer>> at = fields.get(HeaderKeys.AT);
        Optional<PlaceCondition> when = fields.get(HeaderKeys.WHEN);
        boolean readable = at.isPresent() || !fields.has(HeaderKeys.AT);
        return fields.get(HeaderKeys.IN)
                .filter(form -> readable)
                .map(form -> at.map(in -> RetryAfterHeader.json(name, in.value().toString(), form))
                        .orElseGet(() -> RetryAfterHeader.plain(name, form)))
                .map(header -> when.map(condition -> header.when(condition.condition()))
                        .orElse(header));
    }

    private WaitReader() {}
}
