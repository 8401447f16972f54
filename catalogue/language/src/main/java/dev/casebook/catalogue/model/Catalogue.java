package dev.casebook.catalogue.model;

import static java.util.Objects.requireNonNull;

import dev.casebook.catalogue.diagnostic.Problem;
import dev.casebook.catalogue.source.Located;
import java.util.List;
import java.util.Optional;

/**
 * One API's errors.
 *
 * @param head what it says about itself
 * @param amends the published catalogue that this one takes over and changes; what it has is part of this one
 * @param sections its entries
 * @param translations its languages besides its own
 * @param broken what could not be read; empty for a catalogue without findings about its shape
 */
public record Catalogue(
        CatalogueHead head, Optional<Amended> amends, Sections sections, Translations translations, Broken broken) {
    public Catalogue {
        requireNonNull(head, "head");
        requireNonNull(amends, "amends");
        requireNonNull(sections, "sections");
        requireNonNull(translations, "translations");
        requireNonNull(broken, "broken");
    }

    /** The same catalogue with the texts of its languages. */
    public Catalogue with(Translations read) {
        return new Catalogue(head, amends, sections, read, broken);
    }

    /** A catalogue with a name and nothing else. */
    public static Catalogue nothing(Located<Name.OfCatalogue> name) {
        return new Catalogue(
                CatalogueHead.of(name),
                Optional.empty(),
                Sections.none(),
                Translations.unread(List.of()),
                Broken.none());
    }

    /** The same under another name. */
    public Catalogue named(Located<Name.OfCatalogue> other) {
        return new Catalogue(head.named(other), amends, sections, translations, broken);
    }

    /** The prefix of the generated root types, such as {@code WhatsApp}. */
    public Located<Name.OfCatalogue> name() {
        return head.name();
    }

    /** How one error looks in a body. */
    public List<Shape> shapes() {
        return sections.shapes();
    }

    /** Where errors are in bodies. */
    public List<Envelope> envelopes() {
        return sections.envelopes();
    }

    /** Where the facts are from. */
    public List<SourceEntry> sources() {
        return sections.sources();
    }

    /** The categories in the catalogue's order. */
    public List<Category> categories() {
        return sections.categories();
    }

    /** The errors in the catalogue's order. */
    public List<ErrorEntry> errors() {
        return sections.errors();
    }

    /** The operations in the catalogue's order. */
    public List<Operation> operations() {
        return sections.operations();
    }

    /** Whether it accepts this warning. */
    public boolean accepts(Problem warning) {
        return head.accepted().stream()
                .anyMatch(acceptance -> acceptance.warning().value().equals(warning));
    }

    /** Whether bodies are read; so they are when none of the envelopes is readable yet. */
    public boolean hasEnvelopes() {
        return !envelopes().isEmpty() || broken.any(BrokenEntry.Kind.ENVELOPE);
    }
}
