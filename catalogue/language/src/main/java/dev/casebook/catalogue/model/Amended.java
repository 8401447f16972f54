package dev.casebook.catalogue.model;

import static java.util.Objects.requireNonNull;

import dev.casebook.catalogue.source.Located;
import java.util.Optional;

/**
 * A published catalogue that another one amends.
 *
 * @param path its path from the resources root, such as {@code com/acme/billing.yaml}
 * @param name its name
 * @param writtenPackage the package of its generated types, where the one that amends it says so
 */
public record Amended(String path, Name.OfCatalogue name, Optional<Located<String>> writtenPackage) {
    public Amended {
        requireNonNull(path, "path");
        requireNonNull(name, "name");
        requireNonNull(writtenPackage, "writtenPackage");
    }

    /** The package of its generated types: as it is written, or as the folder of its path says; empty for the root. */
    public String packageName() {
        return writtenPackage.map(Located::value).orElseGet(this::folder);
    }

    /** The same with the package that is written. */
    public Amended in(Optional<Located<String>> written) {
        return new Amended(path, name, written);
    }

    private String folder() {
        return path.contains("/") ? path.substring(0, path.lastIndexOf('/')).replace('/', '.') : "";
    }
}
