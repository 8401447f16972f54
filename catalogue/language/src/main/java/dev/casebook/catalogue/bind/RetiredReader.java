package dev.casebook.catalogue.bind;

import dev.casebook.catalogue.model.Retired;
import dev.casebook.catalogue.syntax.Syntax;
import java.util.Optional;

/** Reads what is never used again. */
record RetiredReader(CodeForms codes) implements ValueReader<Retired> {
    @Override
    public Optional<Retired> read(Syntax value, Mistakes mistakes) {
        return Fields.of(value, new Owner("`retired`", value.span()), RetiredKeys.ALL, mistakes)
                .map(fields -> new Retired(
                        fields.readAll(RetiredKeys.CODES, codes::code),
                        fields.readAll(RetiredKeys.NAMES, NameForm.ERROR)));
    }
}
