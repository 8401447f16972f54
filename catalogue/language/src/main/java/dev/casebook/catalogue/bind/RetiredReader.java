package dev.casebook.catalogue.bind;

import dev.casebook.catalogue.model.Retired;
import dev.casebook.catalogue.syntax.Syntax;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what is never used again. */
record RetiredReader(CodeForms codes) implements ValueReader<Retired> {
    /** What the files of a catalogue say of it, taken together. */
    static Retired readAll(Fields catalogue, CodeForms codes) {
        List<Retired> parts = new ArrayList<>();
        catalogue.readEach(CatalogueKeys.RETIRED, new RetiredReader(codes), parts::add);
        return new Retired(
                parts.stream().flatMap(part -> part.codes().stream()).toList(),
                parts.stream().flatMap(part -> part.names().stream()).toList());
    }

    @Override
    public Optional<Retired> read(Syntax value, Mistakes mistakes) {
        return Fields.of(value, new Owner("`retired`", value.span()), RetiredKeys.ALL, mistakes)
                .map(fields -> new Retired(
                        fields.readAll(RetiredKeys.CODES, codes::code),
                        fields.readAll(RetiredKeys.NAMES, NameForm.ERROR)));
    }
}
