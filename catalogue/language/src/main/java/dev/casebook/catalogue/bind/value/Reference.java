package dev.casebook.catalogue.bind.value;

import dev.casebook.catalogue.bind.mapping.BindContext;
import dev.casebook.catalogue.bind.mapping.KeyValueReader;
import dev.casebook.catalogue.bind.mapping.Scalars;
import dev.casebook.catalogue.model.BrokenEntry.Kind;
import dev.casebook.catalogue.model.Name;
import dev.casebook.catalogue.source.Located;
import dev.casebook.catalogue.syntax.Syntax;
import java.util.Optional;

/**
 * A name that represents an entry of a section. If the name of the entry itself has the wrong form, that has one
 * finding there, and none for each place that uses it.
 *
 * @param form the form of the names
 * @param section the section of the entries
 */
public record Reference<N extends Name>(NameForm<N> form, Kind section) implements KeyValueReader<Located<N>> {
    @Override
    public Optional<Located<N>> read(Syntax value, BindContext context) {
        return Scalars.read(value, context).flatMap(text -> read(text, context));
    }

    private Optional<Located<N>> read(Located<String> text, BindContext context) {
        Optional<N> name = form.name().apply(text.value());
        if (name.isEmpty() && context.names(section).contains(text.value())) {
            context.addKnown();
            return Optional.empty();
        }
        return form.read(text, context);
    }
}
