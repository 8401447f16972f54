package dev.casebook.catalogue.bind;

import dev.casebook.catalogue.model.BrokenEntry;
import dev.casebook.catalogue.model.Name;
import dev.casebook.catalogue.model.Source;
import dev.casebook.catalogue.source.Located;
import dev.casebook.catalogue.syntax.Syntax;
import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;

/** Reads a source. */
final class SourceReader implements EntryReader<Source> {
    @Override
    public BrokenEntry.Kind kind() {
        return BrokenEntry.Kind.SOURCE;
    }

    @Override
    public Read<Source> read(Syntax.Entry entry, Mistakes mistakes) {
        Optional<Located<Name.InKebabCase>> name = NameForm.SOURCE.read(entry.key(), mistakes);
        Optional<Fields> fields = Fields.of(entry.value(), EntryReader.owner(entry), SourceKeys.ALL, mistakes);
        return new Read<>(fields.flatMap(found -> source(name, found)), Optional.empty());
    }

    private static Optional<Source> source(Optional<Located<Name.InKebabCase>> name, Fields fields) {
        Optional<Located<String>> title = fields.read(SourceKeys.TITLE, Texts::line);
        Optional<Located<URI>> link = fields.read(SourceKeys.LINK, Links::read);
        Optional<LocalDate> date = fields.read(SourceKeys.DATE, Dates::read);
        if (name.isEmpty() || title.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Source(name.get(), title.get().value(), link, date));
    }
}
