package dev.casebook.generator.skeleton;

import dev.casebook.catalogue.model.Catalogue;
import dev.casebook.catalogue.model.DeprecationNote;
import dev.casebook.catalogue.model.ErrorEntry;
import dev.casebook.catalogue.model.Name;
import dev.casebook.catalogue.naming.EntryNames;
import dev.casebook.catalogue.naming.JavaNames;
import dev.casebook.catalogue.source.Located;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The errors of a large catalogue that user code names: a skeleton needs no others. In a smaller catalogue, or if the
 * compiler does not show the sources, all errors are needed.
 */
public final class NamesInUse {
    static final int LARGE = 500;

    private final Supplier<Optional<Set<String>>> identifiers;

    private NamesInUse(Supplier<Optional<Set<String>>> identifiers) {
        this.identifiers = identifiers;
    }

    /** For user code that is not known: it may name every error. */
    public static NamesInUse unknown() {
        return new NamesInUse(Optional::empty);
    }

    /**
     * The names in user code.
     *
     * @param identifiers every identifier in it, asked for only if the catalogue is large; empty if they are not known
     */
    public static NamesInUse of(Supplier<Optional<Set<String>>> identifiers) {
        return new NamesInUse(identifiers);
    }

    /** The errors that are named, and those that replace them, in the catalogue's order. */
    List<ErrorEntry> needed(Catalogue catalogue) {
        return catalogue.errors().size() < LARGE
                ? catalogue.errors()
                : identifiers.get().map(known -> needed(catalogue, known)).orElse(catalogue.errors());
    }

    private static List<ErrorEntry> needed(Catalogue catalogue, Set<String> identifiers) {
        Set<String> used = withBeginnings(identifiers);
        Map<Name.OfError, ErrorEntry> all = new HashMap<>();
        catalogue.errors().forEach(error -> all.put(error.name().value(), error));
        Set<ErrorEntry> needed = new HashSet<>();
        Deque<ErrorEntry> open = new ArrayDeque<>();
        catalogue.errors().stream().filter(error -> isNamed(error, used)).forEach(open::add);
        while (!open.isEmpty()) {
            ErrorEntry error = open.remove();
            if (needed.add(error)) {
                replacement(error).map(all::get).ifPresent(open::add);
            }
        }
        return catalogue.errors().stream().filter(needed::contains).toList();
    }

    private static Optional<Name.OfError> replacement(ErrorEntry error) {
        return error.lifecycle()
                .deprecated()
                .flatMap(DeprecationNote::replacedBy)
                .map(Located::value);
    }

    private static boolean isNamed(ErrorEntry error, Set<String> used) {
        return Stream.concat(Stream.of(error.name()), error.lifecycle().renamedFrom().stream())
                .map(name -> JavaNames.former(name.value()))
                .anyMatch(names -> isNamed(names, used));
    }

    private static boolean isNamed(EntryNames names, Set<String> used) {
        return used.contains(names.constant()) || used.contains(names.exception()) || used.contains(names.method());
    }

    /** With {@code RATE_LIMIT} for {@code RATE_LIMIT_FIRST}: constants of codes begin with the name of their error. */
    private static Set<String> withBeginnings(Set<String> identifiers) {
        Set<String> all = new HashSet<>(identifiers);
        for (String identifier : identifiers) {
            for (int end = identifier.indexOf('_'); end > 0; end = identifier.indexOf('_', end + 1)) {
                all.add(identifier.substring(0, end));
            }
        }
        return all;
    }
}
