package dev.casebook.catalogue.bind;

import dev.casebook.catalogue.bind.mapping.BindContext;
import dev.casebook.catalogue.bind.mapping.Fields;
import dev.casebook.catalogue.bind.mapping.MappingOwner;
import dev.casebook.catalogue.bind.value.Texts;
import dev.casebook.catalogue.model.DeprecationNote;
import dev.casebook.catalogue.model.DeprecationNote.Removal;
import dev.casebook.catalogue.model.Name;
import dev.casebook.catalogue.source.Located;
import dev.casebook.catalogue.syntax.Syntax;
import java.util.Optional;

/** Reads why an error is not to be used any more: a text, or a mapping with {@code reason}. */
final class DeprecationReader {
    static Optional<DeprecationNote> read(Syntax value, BindContext context) {
        if (value instanceof Syntax.Mapping) {
            return Fields.of(value, new MappingOwner("`deprecated`", value.span()), DeprecationKeys.ALL, context)
                    .flatMap(DeprecationReader::note);
        }
        return Texts.text(value, context)
                .map(reason -> new DeprecationNote(reason, Optional.empty(), Optional.empty(), Removal.NOT_PLANNED));
    }

    private static Optional<DeprecationNote> note(Fields fields) {
        Optional<Located<String>> reason = fields.get(DeprecationKeys.REASON);
        Optional<String> since = fields.get(DeprecationKeys.SINCE).map(Located::value);
        Optional<Located<Name.OfError>> replacedBy = fields.get(DeprecationKeys.REPLACED_BY);
        boolean goes = fields.get(DeprecationKeys.FOR_REMOVAL).orElse(false);
        Removal removal = goes ? Removal.PLANNED : Removal.NOT_PLANNED;
        return reason.map(words -> new DeprecationNote(words, since, replacedBy, removal));
    }

    private DeprecationReader() {}
}
