package dev.casebook.catalogue.overlay;

import dev.casebook.catalogue.bind.AmendsKeys;
import dev.casebook.catalogue.bind.CatalogueKeys;
import dev.casebook.catalogue.syntax.Syntax;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The places where a file names others. Values that are no single text are left to the check of the keys. */
final class FileReferences {
    static List<Syntax.Scalar> included(ParsedFile file) {
        return file.get(CatalogueKeys.INCLUDE).stream()
                .flatMap(FileReferences::items)
                .flatMap(item -> path(item).stream())
                .toList();
    }

    static Optional<Syntax.Scalar> amended(ParsedFile file) {
        return file.get(CatalogueKeys.AMENDS)
                .flatMap(value -> value instanceof Syntax.Mapping mapping ? catalogue(mapping) : Optional.of(value))
                .flatMap(FileReferences::path);
    }

    private static Optional<Syntax> catalogue(Syntax.Mapping mapping) {
        return mapping.entries().stream()
                .filter(entry -> entry.key().text().equals(AmendsKeys.CATALOGUE.name()))
                .map(Syntax.Entry::value)
                .findFirst();
    }

    private static Stream<Syntax> items(Syntax value) {
        return value instanceof Syntax.Sequence sequence ? sequence.items().stream() : Stream.of(value);
    }

    private static Optional<Syntax.Scalar> path(Syntax value) {
        return value instanceof Syntax.Scalar scalar && !scalar.text().isBlank()
                ? Optional.of(scalar)
                : Optional.empty();
    }

    private FileReferences() {}
}
