package dev.casebook.catalogue.bind;

import dev.casebook.catalogue.model.DeprecationNote;
import dev.casebook.catalogue.model.DeprecationNote.Removal;
import dev.casebook.catalogue.model.Name;
import dev.casebook.catalogue.source.Located;
import dev.casebook.catalogue.syntax.Syntax;
import java.util.Optional;

/** Reads why an error is not to be used any more: a text, or a mapping with {@code reason}. */
record DeprecationReader(Reference<Name.OfError> errors) implements ValueReader<DeprecationNote> {
    @Override
    public Optional<DeprecationNote> read(Syntax value, Mistakes mistakes) {
        if (value instanceof Syntax.Mapping) {
            return Fields.of(value, new Owner("`deprecated`", value.span()), DeprecationKeys.ALL, mistakes)
                    .flatMap(this::note);
        }
        return Texts.text(value, mistakes)
                .map(reason -> new DeprecationNote(reason, Optional.empty(), Optional.empty(), Removal.NOT_PLANNED));
    }

    private Optional<DeprecationNote> note(Fields fields) {
        Optional<Located<String>> reason = fields.read(DeprecationKeys.REASON, Texts::text);
        Optional<String> since = fields.read(DeprecationKeys.SINCE, Texts::line).map(Located::value);
        Optional<Located<Name.OfError>> replacedBy = fields.read(DeprecationKeys.REPLACED_BY, errors);
        boolean goes = fields.read(DeprecationKeys.FOR_REMOVAL, Flags::read).orElse(false);
        Removal removal = goes ? Removal.PLANNED : Removal.NOT_PLANNED;
        return reason.map(words -> new DeprecationNote(words, since, replacedBy, removal));
    }
}
