package dev.casebook.catalogue.model;

import static java.util.Objects.requireNonNull;

import dev.casebook.catalogue.source.Located;
import dev.casebook.catalogue.source.SourceText;
import dev.casebook.catalogue.source.Span;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * A published catalogue that another one amends.
 *
 * @param path its path from the resources root, such as {@code com/acme/billing.yaml}
 * @param name its name
 * @param writtenPackage the package of its generated types, where the one that amends it says so
 * @param texts the texts of its files, and of what it amends itself
 */
public record Amended(
        String path, Name.OfCatalogue name, Optional<Located<String>> writtenPackage, Set<SourceText> texts) {
    public Amended {
        requireNonNull(path, "path");
        requireNonNull(name, "name");
        requireNonNull(writtenPackage, "writtenPackage");
        texts = Collections.unmodifiableSet(new LinkedHashSet<>(texts));
    }

    /** The package of its generated types: as it is written, or as the folder of its path says; empty for the root. */
    public String packageName() {
        return writtenPackage.map(Located::value).orElseGet(this::folder);
    }

    /** The same with the package that is written. */
    public Amended in(Optional<Located<String>> written) {
        return new Amended(path, name, written, texts);
    }

    /** Whether a place is in one of its files. */
    public boolean contains(Span place) {
        return texts.contains(place.source());
    }

    private String folder() {
        return path.contains("/") ? path.substring(0, path.lastIndexOf('/')).replace('/', '.') : "";
    }
}
