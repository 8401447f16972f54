package dev.casebook.catalogue.bind.mapping;

import static dev.casebook.catalogue.diagnostic.StructureProblems.MISSING_KEY;
import static dev.casebook.catalogue.diagnostic.StructureProblems.UNKNOWN_KEY;

import dev.casebook.catalogue.diagnostic.Finding;
import dev.casebook.catalogue.diagnostic.Nearest;
import dev.casebook.catalogue.syntax.Syntax;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The values of a mapping whose keys are known. */
public final class Fields {
    private final Syntax.Mapping mapping;
    private final BindContext context;

    private Fields(Syntax.Mapping mapping, BindContext context) {
        this.mapping = mapping;
        this.context = context;
    }

    /** The values; unknown and missing keys are context of the owner. Empty where the value is no mapping. */
    public static Optional<Fields> of(Syntax value, MappingOwner owner, Keys keys, BindContext context) {
        Optional<Syntax.Mapping> mapping = Mappings.read(value, owner, context);
        mapping.ifPresent(found -> check(found, owner, keys, context));
        return mapping.map(found -> new Fields(found, context));
    }

    private static void check(Syntax.Mapping mapping, MappingOwner owner, Keys keys, BindContext context) {
        for (Syntax.Entry entry : mapping.entries()) {
            if (keys.find(entry.key().text()).isEmpty()) {
                context.add(unknown(entry.key(), keys));
            }
        }
        for (Key<?> key : keys.keys()) {
            if (key.isRequired() && find(mapping, key).isEmpty() && !isMisspelt(key, mapping, keys)) {
                context.add(MISSING_KEY
                        .of(owner.words(), key.name(), key.form().words(), phrase(key.about()))
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
    private static boolean isMisspelt(Key<?> key, Syntax.Mapping mapping, Keys keys) {
        return mapping.entries().stream()
                .map(entry -> entry.key().text())
                .filter(written -> keys.find(written).isEmpty())
                .anyMatch(written -> Nearest.of(written, keys.names()).equals(Optional.of(key.name())));
    }

    private static Finding unknown(Syntax.Scalar key, Keys keys) {
        return UNKNOWN_KEY
                .of(key.text(), keys.owner(), Nearest.of(key.text(), keys.names()), keys.names())
                .at(key.span());
    }

    private static Optional<Syntax> find(Syntax.Mapping mapping, Key<?> key) {
        return findAll(mapping, key).findFirst();
    }

    private static Stream<Syntax> findAll(Syntax.Mapping mapping, Key<?> key) {
        return mapping.entries().stream()
                .filter(entry -> entry.key().text().equals(key.name()))
                .map(Syntax.Entry::value);
    }

    /** The values of a key as they are written, one for each file of the catalogue that has it. */
    public List<Syntax> written(Key<?> key) {
        return findAll(mapping, key).toList();
    }

    /** Whether a key is there. */
    public boolean has(Key<?> key) {
        return find(mapping, key).isPresent();
    }

    /** The value of a key; empty where it is left out or cannot be read. */
    public <T> Optional<T> get(Key<T> key) {
        return find(mapping, key).flatMap(value -> read(key, value));
    }

    /** The values of a key, one for each file of the catalogue that has it, as far as they can be read. */
    public <T> List<T> getAll(Key<T> key) {
        return written(key).stream().flatMap(value -> read(key, value).stream()).toList();
    }

    /** The items of a key whose value is a list; none where it is left out. */
    public <T> List<T> list(Key<List<T>> key) {
        return getAll(key).stream().flatMap(List::stream).toList();
    }

    private <T> Optional<T> read(Key<T> key, Syntax value) {
        return key.form().reader().read(value, context.at(key));
    }

    /** Something in these values is wrong. */
    public void add(Finding finding) {
        context.add(finding);
    }

    /** The same values in a catalogue whose codes and names are known. */
    public Fields in(BindContext another) {
        return new Fields(mapping, another);
    }

    /** What is read, and whether something in it was wrong. */
    public <T> BindContext.Attempt<T> attempt(Function<Fields, T> reading) {
        return context.attempt(inner -> reading.apply(new Fields(mapping, inner)));
    }

    /** The items of a list, or the value alone. */
    public static List<Syntax> items(Syntax value) {
        return value instanceof Syntax.Sequence sequence ? sequence.items() : List.of(value);
    }
}
