package dev.casebook.catalogue.bind;

import java.util.List;
import java.util.Optional;

/**
 * The keys of one kind of mapping.
 *
 * @param owner what the mapping describes, such as {@code an error}
 * @param keys in the order in which catalogues write them
 */
public record Keys(String owner, List<Key> keys) {
    public Keys {
        keys = List.copyOf(keys);
    }

    static Keys of(String owner, Key... keys) {
        return new Keys(owner, List.of(keys));
    }

    /** The key of a name. */
    public Optional<Key> find(String name) {
        return keys.stream().filter(key -> key.name().equals(name)).findFirst();
    }

    /** The names of the keys. */
    public List<String> names() {
        return keys.stream().map(Key::name).toList();
    }
}
