package dev.casebook.catalogue.bind;

import static dev.casebook.catalogue.diagnostic.ValueProblems.NOT_A_HEADER;

import dev.casebook.catalogue.bind.mapping.BindContext;
import dev.casebook.catalogue.bind.mapping.Fields;
import dev.casebook.catalogue.bind.value.Pointers;
import dev.casebook.catalogue.bind.value.Words;
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
    private static final Words<RetryAfterFormat> FORMS = new Words<>(List.of(RetryAfterFormat.values()));

    // a token of RFC 9110, no longer than servers take
    private static final Pattern HEADER = Pattern.compile("[A-Za-z0-9!#$%&'*+.^_`|~-]{1,200}");

    /** A field: a pointer with a form. */
    static Optional<RetryAfterField> field(Syntax.Entry entry, BindContext context) {
        Optional<Located<Pointer>> at = Pointers.key(entry.key(), context);
        Optional<RetryAfterFormat> form = FORMS.read(entry.value(), context);
        return at.flatMap(read -> form.map(in -> RetryAfterField.of(read.value(), in)));
    }

    /** A header: a form, or a mapping with its place in the JSON of the header. */
    static Optional<RetryAfterHeader> header(Syntax.Entry entry, BindContext context) {
        String name = entry.key().text();
        if (!HEADER.matcher(name).matches()) {
            context.add(NOT_A_HEADER.of(name).at(entry.key().span()));
        }
        return entry.value() instanceof Syntax.Mapping
                ? Fields.of(entry.value(), EntryReader.owner(entry), HeaderKeys.ALL, context)
                        .flatMap(fields -> json(name, fields))
                : FORMS.read(entry.value(), context).map(form -> RetryAfterHeader.plain(name, form));
    }

    private static Optional<RetryAfterHeader> json(String name, Fields fields) {
        Optional<Located<Pointer>> at = fields.get(HeaderKeys.AT);
        Optional<RetryAfterFormat> form = fields.get(HeaderKeys.IN);
        return at.flatMap(
                read -> form.map(in -> RetryAfterHeader.json(name, read.value().toString(), in)));
    }

    private WaitReader() {}
}
