package dev.casebook.catalogue.bind;

import dev.casebook.catalogue.bind.mapping.BindContext;
import dev.casebook.catalogue.bind.mapping.MappingOwner;
import dev.casebook.catalogue.diagnostic.DisplayText;
import dev.casebook.catalogue.model.BrokenEntry;
import dev.casebook.catalogue.model.Name;
import dev.casebook.catalogue.syntax.Syntax;
import java.util.Optional;

/** Reads the entries of one section. */
interface EntryReader<E> {
    /** What the entries are. */
    BrokenEntry.Kind kind();

    /** Reads one entry. */
    Read<E> read(Syntax.Entry entry, BindContext context);

    /**
     * What could be read.
     *
     * @param entry the entry, when it has all that it must have
     * @param parent the category above it, where that was readable
     */
    record Read<E>(Optional<E> entry, Optional<Name.InKebabCase> parent) {
        static <E> Read<E> nothing() {
            return new Read<>(Optional.empty(), Optional.empty());
        }
    }

    /** The owner of an entry's fields, for messages. */
    static MappingOwner owner(Syntax.Entry entry) {
        return new MappingOwner(
                "`" + DisplayText.of(entry.key().text()) + "`", entry.key().span());
    }
}
