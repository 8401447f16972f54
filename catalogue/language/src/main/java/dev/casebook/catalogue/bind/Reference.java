package dev.casebook.catalogue.bind;

import dev.casebook.catalogue.model.Name;
import dev.casebook.catalogue.source.Located;
import dev.casebook.catalogue.syntax.Syntax;
import java.util.Optional;
import java.util.Set;

/**
 * A name that stands for an entry of a section. Where the entry itself bears a name without the right form, that has one
 * finding there, and none for each place that uses it.
 *
 * @param form the form of the names
 * @param written the names in the section, as they are written
 */
record Reference<N extends Name>(NameForm<N> form, Set<String> written) implements ValueReader<Located<N>> {
    @Override
    public Optional<Located<N>> read(Syntax value, Mistakes mistakes) {
        return Scalars.read(value, mistakes).flatMap(text -> read(text, mistakes));
    }

    private Optional<Located<N>> read(Located<String> text, Mistakes mistakes) {
        Optional<N> name = form.name().apply(text.value());
        if (name.isEmpty() && written.contains(text.value())) {
            mistakes.addKnown();
            return Optional.empty();
        }
        return form.read(text, mistakes);
    }
}
