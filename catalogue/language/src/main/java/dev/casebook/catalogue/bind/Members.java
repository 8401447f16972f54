package dev.casebook.catalogue.bind;

import dev.casebook.catalogue.syntax.Syntax;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads a mapping whose keys are chosen by the catalogue, such as pointers.
 *
 * @param key the key that it stands behind
 * @param member reads one key with its value
 */
record Members<T>(Key key, Member<T> member) implements ValueReader<List<T>> {
    /** Reads one key with its value. */
    @FunctionalInterface
    interface Member<T> {
        Optional<T> read(Syntax.Entry entry, Mistakes mistakes);
    }

    /** What stands behind a key, as far as it can be read; nothing where the key is left out. */
    static <T> List<T> read(Fields fields, Key key, Member<T> member) {
        return fields.read(key, new Members<>(key, member)).orElse(List.of());
    }

    @Override
    public Optional<List<T>> read(Syntax value, Mistakes mistakes) {
        return Mappings.read(value, new Owner("`" + key.name() + "`", value.span()), mistakes)
                .map(mapping -> members(mapping, mistakes));
    }

    private List<T> members(Syntax.Mapping mapping, Mistakes mistakes) {
        List<T> members = new ArrayList<>();
        for (Syntax.Entry entry : mapping.entries()) {
            member.read(entry, mistakes).ifPresent(members::add);
        }
        return members;
    }
}
