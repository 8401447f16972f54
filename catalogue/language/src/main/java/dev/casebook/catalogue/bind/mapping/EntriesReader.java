package dev.casebook.catalogue.bind.mapping;

import dev.casebook.catalogue.syntax.Syntax;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads a mapping whose keys are chosen by the catalogue, such as pointers.
 *
 * @param member reads one key with its value
 */
public record EntriesReader<T>(Member<T> member) implements KeyValueReader<List<T>> {
    /** Reads one key with its value. */
    @FunctionalInterface
    public interface Member<T> {
        Optional<T> read(Syntax.Entry entry, BindContext context);
    }

    @Override
    public Optional<List<T>> read(Syntax value, BindContext context) {
        return Mappings.read(value, new MappingOwner("`" + context.key() + "`", value.span()), context)
                .map(mapping -> members(mapping, context));
    }

    private List<T> members(Syntax.Mapping mapping, BindContext context) {
        List<T> members = new ArrayList<>();
        for (Syntax.Entry entry : mapping.entries()) {
            member.read(entry, context).ifPresent(members::add);
        }
        return members;
    }
}
