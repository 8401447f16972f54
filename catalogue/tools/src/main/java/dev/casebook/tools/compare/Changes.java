package dev.casebook.tools.compare;

import dev.casebook.catalogue.diagnostic.DisplayText;
import dev.casebook.catalogue.source.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Collects changes. */
public final class Changes {
    private final List<CatalogueChange> all = new ArrayList<>();

    /** Nothing changed yet. */
    public Changes() {}

    /** Adds a change of an entry. */
    public void add(ChangeRule rule, String entry, Span place) {
        all.add(new CatalogueChange(rule, entry, "", Optional.of(place)));
    }

    /** Adds a change of a value. */
    public void add(ChangeRule rule, String entry, Object was, Object is, Span place) {
        String detail = DisplayText.of(was.toString()) + " -> " + DisplayText.of(is.toString());
        all.add(new CatalogueChange(rule, entry, detail, Optional.of(place)));
    }

    /** Adds a change with words about it. */
    public void add(ChangeRule rule, String entry, String detail, Span place) {
        all.add(new CatalogueChange(rule, entry, DisplayText.of(detail), Optional.of(place)));
    }

    /** The changes, the most important ones first. */
    public List<CatalogueChange> toList() {
        Comparator<CatalogueChange> order = Comparator.comparing(
                        (CatalogueChange change) -> change.rule().verdict())
                .reversed()
                .thenComparing(change -> change.rule().kind());
        return all.stream().sorted(order).toList();
    }
}
