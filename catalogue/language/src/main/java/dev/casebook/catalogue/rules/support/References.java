package dev.casebook.catalogue.rules.support;

import dev.casebook.catalogue.diagnostic.Findings;
import dev.casebook.catalogue.diagnostic.Message2;
import dev.casebook.catalogue.diagnostic.Nearest;
import dev.casebook.catalogue.model.BrokenEntry.Kind;
import dev.casebook.catalogue.model.Catalogue;
import dev.casebook.catalogue.model.Name;
import dev.casebook.catalogue.source.Located;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Names that refer to entries: whether the entry exists, and which name was probably meant if it does not. */
public final class References {
    private final Catalogue catalogue;
    private final List<Kind> kinds;
    private final List<String> names = new ArrayList<>();
    private final Set<String> known;

    private References(Catalogue catalogue, List<Kind> kinds) {
        this.catalogue = catalogue;
        this.kinds = kinds;
        kinds.forEach(kind -> names.addAll(DeclaredNames.of(kind, catalogue)));
        this.known = new HashSet<>(names);
    }

    /** References to entries of these kinds. */
    public static References to(Catalogue catalogue, Kind... kinds) {
        return new References(catalogue, List.of(kinds));
    }

    /** Adds a finding if there is no such entry. */
    public void check(
            Located<? extends Name> reference, Message2<String, Optional<String>> unknown, Findings findings) {
        if (isUnknown(reference.value())) {
            String name = reference.value().value();
            findings.add(unknown.of(name, nearest(name)).at(reference.span()));
        }
    }

    /** Whether there is no entry of this name, not even a broken one. */
    public boolean isUnknown(Name name) {
        return !known.contains(name.value()) && kinds.stream().noneMatch(kind -> isBroken(kind, name));
    }

    /** The name of an entry that was probably meant: the one that has this as a former name, or else the nearest. */
    public Optional<String> nearest(String name) {
        return (kinds.contains(Kind.ERROR) ? renamed(name) : Optional.<String>empty())
                .or(() -> Nearest.of(name, names));
    }

    private Optional<String> renamed(String name) {
        return catalogue.errors().stream()
                .filter(error -> error.lifecycle().renamedFrom().stream()
                        .anyMatch(former -> former.value().value().equals(name)))
                .findFirst()
                .map(error -> error.name().value().value());
    }

    private boolean isBroken(Kind kind, Name name) {
        boolean fits = (kind == Kind.ERROR) == (name instanceof Name.OfError);
        return fits && catalogue.broken().has(kind, name.value());
    }
}
