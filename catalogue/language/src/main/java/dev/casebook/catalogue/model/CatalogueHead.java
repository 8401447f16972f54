package dev.casebook.catalogue.model;

import static java.util.Objects.requireNonNull;

import dev.casebook.catalogue.source.Located;
import java.util.List;
import java.util.Optional;

/**
 * What a catalogue says about itself.
 *
 * @param name the prefix of the generated root types, such as {@code WhatsApp}
 * @param title what the API is called
 * @param revision which state of the catalogue this is; any text
 * @param codes what its codes are
 * @param details whether messages show what the server says about a case
 * @param granularity which errors get a class of their own, where it says so; by default every one
 * @param accepted warnings to accept
 */
public record CatalogueHead(
        Located<Name.OfCatalogue> name,
        Located<String> title,
        String revision,
        CodeKind codes,
        Details details,
        Optional<Granularity> granularity,
        List<Acceptance> accepted) {
    public CatalogueHead {
        requireNonNull(name, "name");
        requireNonNull(title, "title");
        requireNonNull(revision, "revision");
        requireNonNull(codes, "codes");
        requireNonNull(details, "details");
        requireNonNull(granularity, "granularity");
        accepted = List.copyOf(accepted);
    }

    /** A name and the defaults. */
    public static CatalogueHead of(Located<Name.OfCatalogue> name) {
        return new CatalogueHead(
                name,
                new Located<>(name.value().value(), name.span()),
                "",
                CodeKind.INTEGER,
                Details.SHOWN,
                Optional.empty(),
                List.of());
    }

    /** The same with another name. */
    public CatalogueHead named(Located<Name.OfCatalogue> other) {
        return new CatalogueHead(other, title, revision, codes, details, granularity, accepted);
    }
}
