package dev.casebook.catalogue.bind.mapping;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The keys of one kind of mapping.
 *
 * @param owner what the mapping describes, such as {@code an error}
 * @param keys in the order in which catalogues write them
 */
public record Keys(String owner, List<Key<?>> keys) {
    public Keys {
        keys = List.copyOf(keys);
    }

    public static Keys of(String owner, Key<?>... keys) {
        return new Keys(owner, List.of(keys));
    }

    /** The same keys, and others behind them. */
    public Keys with(Collection<? extends Key<?>> others) {
        List<Key<?>> all = new ArrayList<>(keys);
        all.addAll(others);
        return new Keys(owner, all);
    }

    /** The key of a name. */
    public Optional<Key<?>> find(String name) {
        return keys.stream()
                .filter(key -> key.name().equals(name))
                .<Key<?>>map(key -> key)
                .findFirst();
    }

    /** The name of its definition in the schema: {@code an error} is {@code error}, {@code `retired`} is {@code retired}. */
    public String definition() {
        return owner.replaceFirst("^an? ", "").replace("`", "").replace(' ', '-');
    }

    /** The first key that an entry must have. */
    public Key<?> firstRequired() {
        return keys.stream().filter(Key::isRequired).findFirst().orElseThrow();
    }

    /** The names of the keys. */
    public List<String> names() {
        return keys.stream().map(Key::name).toList();
    }
}
