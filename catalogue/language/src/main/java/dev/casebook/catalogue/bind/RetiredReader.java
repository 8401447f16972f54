package dev.casebook.catalogue.bind;

import dev.casebook.catalogue.bind.mapping.BindContext;
import dev.casebook.catalogue.bind.mapping.Fields;
import dev.casebook.catalogue.bind.mapping.MappingOwner;
import dev.casebook.catalogue.model.Retired;
import dev.casebook.catalogue.syntax.Syntax;
import java.util.List;
import java.util.Optional;

/** Reads what is never used again. */
final class RetiredReader {
    /** What the files of a catalogue say of it, taken together. */
    static Retired readAll(Fields catalogue) {
        List<Retired> parts = catalogue.getAll(CatalogueKeys.RETIRED);
        return new Retired(
                parts.stream().flatMap(part -> part.codes().stream()).toList(),
                parts.stream().flatMap(part -> part.names().stream()).toList());
    }

    static Optional<Retired> read(Syntax value, BindContext context) {
        return Fields.of(value, new MappingOwner("`retired`", value.span()), RetiredKeys.ALL, context)
                .map(fields -> new Retired(fields.list(RetiredKeys.CODES), fields.list(RetiredKeys.NAMES)));
    }

    private RetiredReader() {}
}
