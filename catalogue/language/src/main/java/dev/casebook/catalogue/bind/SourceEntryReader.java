package dev.casebook.catalogue.bind;

import dev.casebook.catalogue.bind.mapping.BindContext;
import dev.casebook.catalogue.bind.mapping.Fields;
import dev.casebook.catalogue.bind.value.NameForm;
import dev.casebook.catalogue.model.BrokenEntry;
import dev.casebook.catalogue.model.Name;
import dev.casebook.catalogue.model.SourceEntry;
import dev.casebook.catalogue.source.Located;
import dev.casebook.catalogue.syntax.Syntax;
import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;

/** Reads a source. */
final class SourceEntryReader implements EntryReader<SourceEntry> {
    @Override
    public BrokenEntry.Kind kind() {
        return BrokenEntry.Kind.SOURCE;
    }

    @Override
    public Read<SourceEntry> read(Syntax.Entry entry, BindContext context) {
        Optional<Located<Name.InKebabCase>> name = NameForm.SOURCE.read(entry.key(), context);
        Optional<Fields> fields = Fields.of(entry.value(), EntryReader.owner(entry), SourceKeys.ALL, context);
        return new Read<>(fields.flatMap(found -> source(name, found)), Optional.empty());
    }

    private static Optional<SourceEntry> source(Optional<Located<Name.InKebabCase>> name, Fields fields) {
        Optional<Located<String>> title = fields.get(SourceKeys.TITLE);
        Optional<Located<URI>> link = fields.get(SourceKeys.LINK);
        Optional<LocalDate> date = fields.get(SourceKeys.DATE);
        Optional<String> digest = fields.get(SourceKeys.DIGEST).map(Located::value);
        if (name.isEmpty() || title.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new SourceEntry(name.get(), title.get().value(), link, date, digest));
    }
}
