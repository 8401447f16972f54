package dev.casebook.catalogue.model;

import dev.casebook.catalogue.diagnostic.Problem;
import dev.casebook.catalogue.source.Located;
import java.util.List;
import java.util.Optional;

/**
 * One API's errors.
 *
 * @param amends the published catalogue that this one takes over and changes; what it has is part of this one
 * @param name the prefix of the generated root types, such as {@code WhatsApp}
 * @param title what the API is called
 * @param revision which state of the catalogue this is; any text
 * @param codes what its codes are
 * @param details whether messages show what the server says about a case
 * @param translations its languages besides its own
 * @param granularity which errors get a class of their own, where it says so; by default every one
 * @param accepted warnings to live with
 * @param shapes how one error looks in a body
 * @param envelopes where errors stand in bodies; empty for a catalogue that reads none
 * @param sources where the facts are from, in the catalogue's order
 * @param categories in the catalogue's order
 * @param errors in the catalogue's order
 * @param operations in the catalogue's order
 * @param retired codes and names that are never used again
 * @param broken what could not be read; empty for a catalogue without findings about its shape
 */
public record Catalogue(
        Optional<Amended> amends,
        Located<Name.OfCatalogue> name,
        Located<String> title,
        String revision,
        CodeKind codes,
        Details details,
        Translations translations,
        Optional<Granularity> granularity,
        List<Acceptance> accepted,
        List<Shape> shapes,
        List<Envelope> envelopes,
        List<Source> sources,
        List<Category> categories,
        List<ErrorEntry> errors,
        List<Operation> operations,
        Retired retired,
        Broken broken) {
    public Catalogue {
        accepted = List.copyOf(accepted);
        shapes = List.copyOf(shapes);
        envelopes = List.copyOf(envelopes);
        sources = List.copyOf(sources);
        categories = List.copyOf(categories);
        errors = List.copyOf(errors);
        operations = List.copyOf(operations);
    }

    /** The same catalogue with the texts of its languages. */
    public Catalogue with(Translations read) {
        return new Catalogue(
                amends,
                name,
                title,
                revision,
                codes,
                details,
                read,
                granularity,
                accepted,
                shapes,
                envelopes,
                sources,
                categories,
                errors,
                operations,
                retired,
                broken);
    }

    /** A catalogue with a name and no more. */
    public static Catalogue nothing(Located<Name.OfCatalogue> name) {
        return new Catalogue(
                Optional.empty(),
                name,
                new Located<>(name.value().value(), name.span()),
                "",
                CodeKind.INTEGER,
                Details.SHOWN,
                Translations.unread(List.of()),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Retired.nothing(),
                Broken.none());
    }

    /** The same under another name. */
    public Catalogue named(Located<Name.OfCatalogue> other) {
        return new Catalogue(
                amends,
                other,
                title,
                revision,
                codes,
                details,
                translations,
                granularity,
                accepted,
                shapes,
                envelopes,
                sources,
                categories,
                errors,
                operations,
                retired,
                broken);
    }

    /** Whether it lives with this warning. */
    public boolean accepts(Problem warning) {
        return accepted.stream().anyMatch(acceptance -> acceptance.warning().value() == warning);
    }

    /** Whether bodies are read; so they are when none of the envelopes is readable yet. */
    public boolean hasEnvelopes() {
        return !envelopes.isEmpty() || broken.any(BrokenEntry.Kind.ENVELOPE);
    }
}
