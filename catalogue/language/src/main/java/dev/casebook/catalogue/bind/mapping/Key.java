package dev.casebook.catalogue.bind.mapping;

import static java.util.Objects.requireNonNull;

import java.util.EnumSet;
import java.util.Set;

/**
 * A key of the language, with everything that the language says about it.
 *
 * @param name as catalogues write it, such as {@code replaced-by}
 * @param need whether it may be left out
 * @param form the form of its value
 * @param about one sentence for people
 * @param traits what happens to it where files are joined
 */
public record Key<T>(String name, Need need, ValueForm<T> form, String about, Set<Trait> traits) {
    /** Whether a key may be left out. */
    public enum Need {
        /** It must be there. */
        REQUIRED,
        /** It may be left out. */
        OPTIONAL
    }

    /** What happens to a key where a catalogue consists of several files, of tables, or amends another one. */
    public enum Trait {
        /** It holds entries with names, which are joined by name. */
        SECTION,
        /** Each file of a catalogue can have it, and what they say is taken together. */
        IN_EVERY_FILE,
        /** What an amended catalogue says here does not hold for the one that amends it. */
        NOT_INHERITED,
        /** What an amended catalogue says here is checked, and nothing else. */
        CHECKED_ONLY,
        /** It must be there, unless the defaults of the catalogue have it. */
        HAS_DEFAULT,
        /** What an amended catalogue says here cannot be changed. */
        FIXED,
        /** In a table, its cell is a list of words. */
        WORDS_IN_CELL,
        /** It is no column of a table. */
        NOT_IN_CELL
    }

    public Key {
        requireNonNull(name, "name");
        requireNonNull(need, "need");
        requireNonNull(form, "form");
        requireNonNull(about, "about");
        traits = Set.copyOf(traits);
    }

    public static <T> Key<T> required(String name, ValueForm<T> form, String about) {
        return new Key<>(name, Need.REQUIRED, form, about, Set.of());
    }

    public static <T> Key<T> optional(String name, ValueForm<T> form, String about) {
        return new Key<>(name, Need.OPTIONAL, form, about, Set.of());
    }

    /** The same key with one more trait. */
    public Key<T> with(Trait trait) {
        EnumSet<Trait> more = EnumSet.of(trait);
        more.addAll(traits);
        return new Key<>(name, need, form, about, more);
    }

    /** Whether it must be there. */
    public boolean isRequired() {
        return need == Need.REQUIRED;
    }

    /** Whether it has a trait. */
    public boolean is(Trait trait) {
        return traits.contains(trait);
    }
}
