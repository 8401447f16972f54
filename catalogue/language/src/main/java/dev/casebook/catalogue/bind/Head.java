package dev.casebook.catalogue.bind;

import static dev.casebook.catalogue.diagnostic.StructureProblems.OTHER_VERSION;

import dev.casebook.catalogue.model.Acceptance;
import dev.casebook.catalogue.model.CatalogueHead;
import dev.casebook.catalogue.model.CodeKind;
import dev.casebook.catalogue.model.Details;
import dev.casebook.catalogue.model.Granularity;
import dev.casebook.catalogue.model.Name;
import dev.casebook.catalogue.source.Located;
import dev.casebook.catalogue.source.Span;
import dev.casebook.catalogue.syntax.Syntax;
import java.util.List;
import java.util.Optional;

/**
 * What a catalogue says about itself.
 *
 * @param name its name, where it is readable
 * @param title its title, where it is readable
 * @param revision its revision, where it is readable
 * @param codes what its codes are, where that is readable
 * @param details whether messages show the server's details
 * @param granularity which errors get a class of their own, where it says so
 * @param accepted the warnings to live with
 */
record Head(
        Optional<Located<Name.OfCatalogue>> name,
        Optional<Located<String>> title,
        Optional<Located<String>> revision,
        Optional<CodeKind> codes,
        Details details,
        Optional<Granularity> granularity,
        List<Acceptance> accepted) {
    private static final Words<CodeKind> CODES = new Words<>(List.of(CodeKind.values()));
    private static final Words<Granularity> GRANULARITIES = new Words<>(List.of(Granularity.values()));
    private static final Words<Details> DETAILS = new Words<>(List.of(Details.values()));

    static Head read(Fields fields) {
        fields.read(CatalogueKeys.CASEBOOK, Head::version);
        return new Head(
                fields.read(CatalogueKeys.NAME, NameForm.CATALOGUE),
                fields.read(CatalogueKeys.TITLE, Texts::line),
                fields.read(CatalogueKeys.REVISION, Texts::line),
                codes(fields),
                fields.read(CatalogueKeys.DETAILS, DETAILS).orElse(Details.SHOWN),
                fields.read(CatalogueKeys.GRANULARITY, GRANULARITIES),
                fields.read(CatalogueKeys.ACCEPTS, AcceptanceReader::read).orElse(List.of()));
    }

    /** The head with defaults for what is not readable. */
    CatalogueHead orElse(Name.OfCatalogue unnamed, Span start) {
        return new CatalogueHead(
                name.orElseGet(() -> new Located<>(unnamed, start)),
                title.orElseGet(() -> new Located<>("", start)),
                revision.map(Located::value).orElse(""),
                codes.orElse(CodeKind.INTEGER),
                details,
                granularity,
                accepted);
    }

    private static Optional<CodeKind> codes(Fields fields) {
        return fields.get(CatalogueKeys.CODES).isPresent()
                ? fields.read(CatalogueKeys.CODES, CODES)
                : Optional.of(CodeKind.INTEGER);
    }

    static Optional<Integer> version(Syntax value, Mistakes mistakes) {
        String version = Integer.toString(Language.VERSION);
        Optional<Located<String>> written = Scalars.read(value, mistakes);
        boolean other = written.isPresent() && !written.get().value().equals(version);
        if (other) {
            mistakes.add(OTHER_VERSION.of(written.get().value(), version).at(value.span()));
        }
        return other ? Optional.empty() : Optional.of(Language.VERSION);
    }
}
