package dev.casebook.catalogue.model;

import static java.util.Objects.requireNonNull;

import dev.casebook.Code;
import dev.casebook.catalogue.source.Located;
import java.util.List;
import java.util.Optional;

/**
 * What a catalogue says about itself.
 *
 * @param name the prefix of the generated root types, such as {@code WhatsApp}
 * @param title what the API is called
 * @param revision which state of the catalogue this is; any text
 * @param conventions how it writes its codes and names
 * @param details whether messages show what the server says about a case
 * @param granularity which errors get a class of their own, where it says so; by default every one
 * @param accepted warnings to accept
 */
public record CatalogueHead(
        Located<Name.OfCatalogue> name,
        Located<String> title,
        String revision,
        Conventions conventions,
        Details details,
        Optional<Granularity> granularity,
        List<Acceptance> accepted) {
    public CatalogueHead {
        requireNonNull(name, "name");
        requireNonNull(title, "title");
        requireNonNull(revision, "revision");
        requireNonNull(conventions, "conventions");
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
                Conventions.unknown(),
                Details.SHOWN,
                Optional.empty(),
                List.of());
    }

    /** What its codes are. */
    public CodeKind codes() {
        return conventions.codes();
    }

    /** Codes that mean success. */
    public List<Located<Code>> noError() {
        return conventions.noError();
    }

    /** The beginning of names of errors that Java names leave out. */
    public Optional<Located<String>> namePrefix() {
        return conventions.namePrefix();
    }

    /** The same with no other convention than what its codes are. */
    public CatalogueHead withoutConventions() {
        Conventions bare = new Conventions(codes(), List.of(), Optional.empty());
        return new CatalogueHead(name, title, revision, bare, details, granularity, accepted);
    }

    /** The same with another name. */
    public CatalogueHead named(Located<Name.OfCatalogue> other) {
        return new CatalogueHead(other, title, revision, conventions, details, granularity, accepted);
    }
}
