package dev.casebook.catalogue.bind;

import static dev.casebook.catalogue.diagnostic.StructureProblems.MISSING_KEY;
import static dev.casebook.catalogue.diagnostic.StructureProblems.UNKNOWN_KEY;

import dev.casebook.catalogue.diagnostic.Diagnostic;
import dev.casebook.catalogue.diagnostic.Nearest;
import dev.casebook.catalogue.syntax.Syntax;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The values of a mapping whose keys are known. */
final class Fields {
    private final Syntax.Mapping mapping;
    private final Mistakes mistakes;

    private Fields(Syntax.Mapping mapping, Mistakes mistakes) {
        this.mapping = mapping;
        this.mistakes = mistakes;
    }

    /** The values; unknown and missing keys are mistakes of the owner. Empty where the value is no mapping. */
    static Optional<Fields> of(Syntax value, Owner owner, Keys keys, Mistakes mistakes) {
        Optional<Syntax.Mapping> mapping = Mappings.read(value, owner, mistakes);
        mapping.ifPresent(found -> check(found, owner, keys, mistakes));
        return mapping.map(found -> new Fields(found, mistakes));
    }

    private static void check(Syntax.Mapping mapping, Owner owner, Keys keys, Mistakes mistakes) {
        for (Syntax.Entry entry : mapping.entries()) {
            if (keys.find(entry.key().text()).isEmpty()) {
                mistakes.add(unknown(entry.key(), keys));
            }
        }
        for (Key key : keys.keys()) {
            if (key.isRequired() && find(mapping, key).isEmpty() && !isMisspelt(key, mapping, keys)) {
                mistakes.add(MISSING_KEY
                        .of(owner.words(), key.name(), key.type().words(), phrase(key.about()))
                        .at(owner.span()));
            }
        }
    }

    /** The description as a part of a sentence: {@code the category that it belongs to}. */
    private static String phrase(String description) {
        return description.substring(0, 1).toLowerCase(Locale.ROOT)
                + description.substring(1, description.length() - 1);
    }

    /** Whether an unknown key is reported with the question whether this one is meant. */
    private static boolean isMisspelt(Key key, Syntax.Mapping mapping, Keys keys) {
        return mapping.entries().stream()
                .map(entry -> entry.key().text())
                .filter(written -> keys.find(written).isEmpty())
                .anyMatch(written -> Nearest.of(written, keys.names()).equals(Optional.of(key.name())));
    }

    private static Diagnostic unknown(Syntax.Scalar key, Keys keys) {
        return UNKNOWN_KEY
                .of(key.text(), keys.owner(), Nearest.of(key.text(), keys.names()), keys.names())
                .at(key.span());
    }

    private static Optional<Syntax> find(Syntax.Mapping mapping, Key key) {
        return findAll(mapping, key).findFirst();
    }

    private static Stream<Syntax> findAll(Syntax.Mapping mapping, Key key) {
        return mapping.entries().stream()
                .filter(entry -> entry.key().text().equals(key.name()))
                .map(Syntax.Entry::value);
    }

    /** The value of a key as it is written. */
    Optional<Syntax> get(Key key) {
        return find(mapping, key);
    }

    /** The values of a key, one for each file of the catalogue that has it. */
    List<Syntax> getAll(Key key) {
        return findAll(mapping, key).toList();
    }

    /** The value of a key; empty where it is left out or cannot be read. */
    <T> Optional<T> read(Key key, ValueReader<T> reader) {
        return get(key).flatMap(value -> reader.read(value, mistakes));
    }

    /** What could be read of the values that files have for a key. */
    <T> void readEach(Key key, ValueReader<T> reader, Consumer<T> taker) {
        getAll(key).forEach(value -> reader.read(value, mistakes).ifPresent(taker));
    }

    /** The values of a key that takes one or a list of them. */
    <T> List<T> readAll(Key key, ValueReader<T> reader) {
        List<T> read = new ArrayList<>();
        for (Syntax value : getAll(key)) {
            items(value).forEach(item -> reader.read(item, mistakes).ifPresent(read::add));
        }
        return read;
    }

    /** The items of a list, or the value alone. */
    static List<Syntax> items(Syntax value) {
        return value instanceof Syntax.Sequence sequence ? sequence.items() : List.of(value);
    }
}
