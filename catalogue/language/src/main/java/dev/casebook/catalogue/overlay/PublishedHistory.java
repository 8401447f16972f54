package dev.casebook.catalogue.overlay;

import static dev.casebook.catalogue.diagnostic.OverlayProblems.FORMER_ENTRY;
import static dev.casebook.catalogue.diagnostic.OverlayProblems.RETIRED_ENTRY;

import dev.casebook.catalogue.bind.CatalogueKeys;
import dev.casebook.catalogue.diagnostic.Finding;
import dev.casebook.catalogue.diagnostic.Label;
import dev.casebook.catalogue.syntax.Syntax;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What became of the errors that a published catalogue once had: they were renamed, or retired. */
record PublishedHistory(JoinedFiles base) {
    private static final String RENAMED_FROM = "renamed-from";
    private static final String NAMES = "names";

    static PublishedHistory of(JoinedFiles base) {
        return new PublishedHistory(base);
    }

    /** Says what became of a name, if it was the name of an error. */
    Optional<Finding> find(String name) {
        return renamed(name).or(() -> retired(name));
    }

    private Optional<Finding> renamed(String name) {
        return base.named(CatalogueKeys.ERRORS.name()).values().stream()
                .filter(error -> values(error.value(), RENAMED_FROM)
                        .anyMatch(former -> former.text().strip().equals(name)))
                .findFirst()
                .map(Syntax.Entry::key)
                .map(current ->
                        FORMER_ENTRY.of(name, base.path(), current.text()).with(Label.PUBLISHED, current.span()));
    }

    private Optional<Finding> retired(String name) {
        return base.others.stream()
                .filter(entry -> entry.key().text().equals(CatalogueKeys.RETIRED.name()))
                .flatMap(entry -> values(entry.value(), NAMES))
                .filter(retired -> retired.text().strip().equals(name))
                .findFirst()
                .map(retired -> RETIRED_ENTRY.of(name, base.path()).with(Label.RETIRED, retired.span()));
    }

    /** The texts of a key of a mapping: one, or a list. */
    private static Stream<Syntax.Scalar> values(Syntax mapping, String key) {
        return mapping instanceof Syntax.Mapping keys
                ? keys.entries().stream()
                        .filter(entry -> entry.key().text().equals(key))
                        .flatMap(entry -> items(entry.value()).stream())
                        .filter(Syntax.Scalar.class::isInstance)
                        .map(Syntax.Scalar.class::cast)
                : Stream.empty();
    }

    private static List<Syntax> items(Syntax value) {
        return value instanceof Syntax.Sequence sequence ? sequence.items() : List.of(value);
    }
}
