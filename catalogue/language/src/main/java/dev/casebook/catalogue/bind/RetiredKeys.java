package dev.casebook.catalogue.bind;

import static dev.casebook.catalogue.bind.mapping.Key.optional;

import dev.casebook.Code;
import dev.casebook.catalogue.bind.mapping.Key;
import dev.casebook.catalogue.bind.mapping.Keys;
import dev.casebook.catalogue.model.Name;
import dev.casebook.catalogue.source.Located;
import java.util.List;

/** The keys of what is retired. */
final class RetiredKeys {
    static final Key<List<Located<Code>>> CODES =
            optional("codes", NestedForms.codes(), "Codes that no error may have again.");
    static final Key<List<Located<Name.OfError>>> NAMES =
            optional("names", Forms.ERROR_NAMES, "Names that no error may have again.");
    static final Keys ALL = Keys.of("`retired`", CODES, NAMES);

    private RetiredKeys() {}
}
